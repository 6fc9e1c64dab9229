package io.parvis.events.matters;

import java.time.Instant;

/**
 * A court date was moved.
 *
 * @param startsAt the new time, UTC
 * @param timeZone the court's, such as {@code Europe/Paris}
 */
public record HearingRescheduled(String matterId, String hearingId, Instant startsAt, String timeZone) {}
