package io.parvis.matter.matters.messaging;

import java.util.List;

import io.parvis.events.matters.HearingAdjourned;
import io.parvis.events.matters.HearingCancelled;
import io.parvis.events.matters.HearingHeld;
import io.parvis.events.matters.HearingHidden;
import io.parvis.events.matters.HearingRescheduled;
import io.parvis.events.matters.HearingScheduled;
import io.parvis.events.matters.HearingShown;
import io.parvis.events.matters.MatterChanged;
import io.parvis.matter.matters.Appointment;
import io.parvis.matter.matters.Hearing;
import io.parvis.matter.matters.HearingStatus;
import io.parvis.matter.matters.MatterId;
import io.parvis.starter.aggregate.Announcement;

/** What others are told of hearings: of hidden ones nothing, and never court, purpose or outcome. */
final class HearingFacts {

    private HearingFacts() {}

    static List<Announcement> scheduled(MatterId matter, Hearing hearing) {
        Appointment appointment = hearing.appointment();
        return hearing.shown()
                ? told(new HearingScheduled(
                        matter.value(),
                        hearing.id().value(),
                        appointment.startsAt(),
                        appointment.zone().getId()))
                : List.of();
    }

    static List<Announcement> changed(MatterId matter, Hearing before, Hearing after) {
        if (before.shown() != after.shown()) {
            return told(after.shown() ? shown(matter, after) : new HearingHidden(matter.value(), id(after)));
        }
        if (!after.shown()) {
            return List.of();
        }
        return told(tookAnotherCourse(before, after) ? became(matter, after) : more(matter));
    }

    /** Whoever is told of it need not be told again if only court, purpose or outcome are others. */
    private static boolean tookAnotherCourse(Hearing before, Hearing after) {
        return before.status() != after.status()
                || !before.appointment().startsAt().equals(after.appointment().startsAt())
                || !before.appointment().zone().equals(after.appointment().zone());
    }

    private static MatterChanged more(MatterId matter) {
        return new MatterChanged(matter.value(), List.of("hearings"));
    }

    private static Record became(MatterId matter, Hearing hearing) {
        HearingStatus status = hearing.status();
        return switch (status) {
            case SCHEDULED, RESCHEDULED ->
                new HearingRescheduled(
                        matter.value(),
                        id(hearing),
                        hearing.appointment().startsAt(),
                        hearing.appointment().zone().getId());
            case ADJOURNED -> new HearingAdjourned(matter.value(), id(hearing));
            case HELD -> new HearingHeld(matter.value(), id(hearing));
            case CANCELLED -> new HearingCancelled(matter.value(), id(hearing));
        };
    }

    private static HearingShown shown(MatterId matter, Hearing hearing) {
        return new HearingShown(
                matter.value(),
                id(hearing),
                hearing.appointment().startsAt(),
                hearing.appointment().zone().getId(),
                hearing.status().name());
    }

    private static String id(Hearing hearing) {
        return hearing.id().value();
    }

    private static List<Announcement> told(Record payload) {
        return List.of(Announcement.of(payload));
    }
}
