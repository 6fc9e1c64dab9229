package io.parvis.events.matters;

/**
 * The legal team stated how a matter goes on (S48); what it stated is told where one may see it.
 *
 * @param happenedOn the day that it is about, such as {@code 2026-11-24}
 */
public record ImportantDevelopmentAdded(String matterId, String developmentId, String happenedOn) {}
