package io.parvis.matter.matters;

import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * When and where a hearing is to take place, and what for.
 *
 * @param zone the court's
 */
public record Appointment(
        Instant startsAt,
        ZoneId zone,
        String court,
        @Nullable String room,
        @Nullable String purpose) {}
