package io.parvis.matter.matters;

import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.problem.Refused;

/**
 * A court date of a litigation matter (S49).
 *
 * @param outcome what came of it, or why it was cancelled; null while nothing did, or nobody said
 * @param shown   whether the portal shows it
 */
public record Hearing(
        HearingId id,
        Appointment appointment,
        HearingStatus status,
        @Nullable String outcome,
        boolean shown) {

    public static Hearing scheduled(HearingId id, Appointment appointment, boolean shown) {
        return new Hearing(id, appointment, HearingStatus.SCHEDULED, null, shown);
    }

    /**
     * The hearing with another appointment; one at another time is rescheduled, one that was adjourned, too.
     *
     * @throws Refused {@link MatterRefusal#HEARING_OVER}
     */
    public Hearing rescheduled(Appointment next) {
        requireNotOver();
        boolean sameTime = next.startsAt().equals(appointment.startsAt()) && status != HearingStatus.ADJOURNED;
        return new Hearing(id, next, sameTime ? status : HearingStatus.RESCHEDULED, outcome, shown);
    }

    /**
     * The hearing without a date.
     *
     * @throws Refused {@link MatterRefusal#HEARING_OVER}
     */
    public Hearing adjourned() {
        requireNotOver();
        return new Hearing(id, appointment, HearingStatus.ADJOURNED, outcome, shown);
    }

    /**
     * The hearing after it took place.
     *
     * @throws Refused {@link MatterRefusal#HEARING_OVER} if something else became of it, {@link MatterRefusal#HEARING_NOT_BEGUN} before its time
     */
    public Hearing held(@Nullable String came, Instant now) {
        if (status == HearingStatus.HELD) {
            return new Hearing(id, appointment, status, came, shown);
        }
        requireNotOver();
        if (now.isBefore(appointment.startsAt())) {
            throw new Refused(MatterRefusal.HEARING_NOT_BEGUN);
        }
        return new Hearing(id, appointment, HearingStatus.HELD, came, shown);
    }

    /**
     * The hearing that will not take place.
     *
     * @throws Refused {@link MatterRefusal#HEARING_OVER} if it took place
     */
    public Hearing cancelled(@Nullable String reason) {
        if (status != HearingStatus.CANCELLED) {
            requireNotOver();
        }
        return new Hearing(id, appointment, HearingStatus.CANCELLED, reason, shown);
    }

    public Hearing shown(boolean toPortal) {
        return new Hearing(id, appointment, status, outcome, toPortal);
    }

    /** All that can be changed of it, so that a change of any of it is seen in the history. */
    String text() {
        return Stream.of(
                        Stream.of(appointment.startsAt() + " " + appointment.zone(), appointment.court()),
                        Stream.ofNullable(appointment.room()),
                        Stream.ofNullable(appointment.purpose()),
                        Stream.of(status.name(), shown ? "shown" : "hidden"),
                        Stream.ofNullable(outcome))
                .flatMap(Function.identity())
                .collect(Collectors.joining(", "));
    }

    private void requireNotOver() {
        if (status.isOver()) {
            throw new Refused(MatterRefusal.HEARING_OVER);
        }
    }
}
