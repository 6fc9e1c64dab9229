package io.parvis.matter.proceedings.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.Appointment;
import io.parvis.matter.matters.Hearing;
import io.parvis.matter.matters.HearingStatus;

/**
 * A hearing as the legal team works with it.
 *
 * @param timeZone the court's
 * @param shown    whether the portal shows it
 */
record HearingView(
        String id,
        Instant startsAt,
        String timeZone,
        String court,
        @Nullable String room,
        @Nullable String purpose,
        HearingStatus status,
        @Nullable String outcome,
        boolean shown) {

    static HearingView from(Hearing hearing) {
        Appointment appointment = hearing.appointment();
        return new HearingView(
                hearing.id().value(),
                appointment.startsAt(),
                appointment.zone().getId(),
                appointment.court(),
                appointment.room(),
                appointment.purpose(),
                hearing.status(),
                hearing.outcome(),
                hearing.shown());
    }
}
