package io.parvis.matter.matters.persistence;

import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.Appointment;
import io.parvis.matter.matters.Hearing;
import io.parvis.matter.matters.HearingId;
import io.parvis.matter.matters.HearingStatus;

/** A hearing in a matter's document. */
record HearingPart(
        String hearingId,
        Instant startsAt,
        String zone,
        String court,
        @Nullable String room,
        @Nullable String purpose,
        HearingStatus status,
        @Nullable String outcome,
        boolean shown) {

    static HearingPart from(Hearing hearing) {
        Appointment appointment = hearing.appointment();
        return new HearingPart(
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

    Hearing toHearing() {
        return new Hearing(
                new HearingId(hearingId),
                new Appointment(startsAt, ZoneId.of(zone), court, room, purpose),
                status,
                outcome,
                shown);
    }
}
