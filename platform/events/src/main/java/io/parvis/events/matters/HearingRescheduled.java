package io.parvis.events.matters;

import java.time.Instant;

/**
 * A court date has another appointment: another time, or another place at the same time.
 *
 * @param startsAt UTC
 * @param timeZone the court's, such as {@code Europe/Paris}
 */
public record HearingRescheduled(String matterId, String hearingId, Instant startsAt, String timeZone) {}
