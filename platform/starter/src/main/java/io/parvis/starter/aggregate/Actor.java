package io.parvis.starter.aggregate;

/**
 * Who did it, as the {@code actor} attribute of an event says it.
 *
 * @param value {@code <kind>:<id>}, or {@code system}
 */
public record Actor(String value) {

    /** The service itself, reacting to an event or to time. */
    public static final Actor SYSTEM = new Actor("system");

    public static Actor of(String kind, String id) {
        return new Actor(kind + ":" + id);
    }
}
