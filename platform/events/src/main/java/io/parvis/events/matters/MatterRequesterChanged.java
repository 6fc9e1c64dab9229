package io.parvis.events.matters;

/**
 * A matter was handed to another client of its company.
 *
 * @param from the client whom it was for
 * @param to   the client whom it is for
 */
public record MatterRequesterChanged(String matterId, String from, String to) {}
