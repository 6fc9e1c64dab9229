package io.parvis.events.matters;

import java.time.Instant;

/**
 * A court date of a litigation matter was set (S49).
 *
 * @param startsAt UTC
 * @param timeZone the court's, such as {@code Europe/Paris}
 */
public record HearingScheduled(String matterId, String hearingId, Instant startsAt, String timeZone) {}
