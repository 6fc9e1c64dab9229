package io.parvis.request.intake;

/**
 * What a request became.
 *
 * @param number as people call it
 */
public record Became(Kind kind, String id, String number) {

    /** What a request can become. */
    public enum Kind {
        MATTER,
        CONTRACT
    }
}
