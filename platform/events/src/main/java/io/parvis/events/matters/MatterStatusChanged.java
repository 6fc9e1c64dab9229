package io.parvis.events.matters;

/**
 * A matter went from one status of its workflow to another (S58).
 *
 * @param from by default one of {@code SUBMITTED}, {@code UNDER_REVIEW}, {@code IN_PROGRESS}, {@code WAITING_FOR_CLIENT}, {@code ON_HOLD},
 *             {@code CLOSED}
 * @param to   another one of them
 */
public record MatterStatusChanged(String matterId, String from, String to) {}
