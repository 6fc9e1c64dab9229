package io.parvis.events.matters;

import java.time.Instant;

/**
 * A hearing that was hidden shows in the portal from now on.
 *
 * @param startsAt UTC
 * @param timeZone the court's, such as {@code Europe/Paris}
 */
public record HearingShown(String matterId, String hearingId, Instant startsAt, String timeZone) {}
