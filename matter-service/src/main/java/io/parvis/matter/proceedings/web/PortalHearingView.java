package io.parvis.matter.proceedings.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.Appointment;
import io.parvis.matter.matters.Hearing;
import io.parvis.matter.matters.HearingStatus;

/**
 * A hearing as clients see it (S49).
 *
 * @param timeZone the court's
 */
record PortalHearingView(
        String id,
        Instant startsAt,
        String timeZone,
        String court,
        @Nullable String room,
        @Nullable String purpose,
        HearingStatus status,
        @Nullable String outcome) {

    static PortalHearingView from(Hearing hearing) {
        Appointment appointment = hearing.appointment();
        return new PortalHearingView(
                hearing.id().value(),
                appointment.startsAt(),
                appointment.zone().getId(),
                appointment.court(),
                appointment.room(),
                appointment.purpose(),
                hearing.status(),
                hearing.outcome());
    }
}
