package io.parvis.events.matters;

/**
 * A matter is of another kind from now on; its number stays.
 *
 * @param from one of {@code CORPORATE}, {@code LITIGATION}, {@code INTELLECTUAL_PROPERTY}
 * @param to   another one of them
 */
public record MatterRefiled(String matterId, String from, String to) {}
