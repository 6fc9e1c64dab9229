package io.parvis.notification.affairs;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When a hearing is.
 *
 * @param zone the court's
 */
public record Appointment(Instant startsAt, ZoneId zone) {}
