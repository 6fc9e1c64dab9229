package io.parvis.events.matters;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A hearing that was hidden shows in the portal from now on.
 *
 * @param startsAt UTC
 * @param timeZone the court's, such as {@code Europe/Paris}
 * @param status   {@code SCHEDULED}, {@code RESCHEDULED}, {@code ADJOURNED}, {@code HELD} or {@code CANCELLED}; absent in events from before it was told
 */
public record HearingShown(
        String matterId,
        String hearingId,
        Instant startsAt,
        String timeZone,
        @Nullable String status) {}
