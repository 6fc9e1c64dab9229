package io.parvis.matter.proceedings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import io.parvis.matter.matters.Appointment;
import io.parvis.matter.matters.UsualDates;
import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.problem.Refused;

/** Makes out on a form when and where a hearing is to take place. */
final class ReadingAppointments {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_WORD = 100;

    private ReadingAppointments() {}

    /**
     * The appointment that the form describes.
     *
     * @throws Refused if anything is missing or not of its kind, with all that is wrong
     */
    static Appointment read(HearingForm form) {
        FormCheck check = new FormCheck();
        Optional<Instant> startsAt = check.required("/startsAt", form.startsAt(), "malformed-time", UsualDates::moment);
        Optional<ZoneId> zone =
                check.required("/timeZone", form.timeZone(), "time-zone-unknown", ReadingAppointments::zone);
        Optional<String> court = check.required("/court", form.court(), LONGEST_NAME);
        Optional<String> room = check.optional("/room", form.room(), LONGEST_WORD);
        Optional<String> purpose = check.optional("/purpose", form.purpose(), LONGEST_NAME);
        check.refuseProblems();
        return new Appointment(
                startsAt.orElseThrow(),
                zone.orElseThrow(),
                court.orElseThrow(),
                room.orElse(null),
                purpose.orElse(null));
    }

    /** One of the IANA regions, whose clocks are known for the years to come. */
    private static Optional<ZoneId> zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
    }
}
