package io.parvis.faults.checks;

/**
 * A mail as notification-service wrote it down.
 *
 * @param id            what its Message-ID is made of
 * @param event         the id of the event that it tells of
 * @param status        {@code SENT} and so on
 * @param interruptions how often a sender vanished between claiming it and noting what came of it
 */
public record MailRecord(String id, String event, String status, int interruptions) {}
