package io.parvis.matter.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a matter is about, as the legal team words it ({@link MatterField} says what of it the portal shows).
 *
 * @param name          the request's subject, until the legal team calls it otherwise
 * @param practiceArea  null until the legal team sets it
 * @param dueOn         the day by which the work is to be done, null when there is none
 * @param opposingParty null when there is none
 * @param participants  the others who have to do with it
 */
public record MatterDetails(
        String name,
        @Nullable String description,
        @Nullable String practiceArea,
        Priority priority,
        @Nullable LocalDate dueOn,
        @Nullable String opposingParty,
        List<Participant> participants) {

    public MatterDetails {
        participants = List.copyOf(participants);
    }

    /** What a client asked for, before the legal team has looked at it. */
    static MatterDetails asked(AcceptedRequest request) {
        Wishes wishes = request.wishes();
        return new MatterDetails(
                request.subject(),
                request.description(),
                wishes.practiceArea() == null ? request.handling().practiceArea() : wishes.practiceArea(),
                Objects.requireNonNullElse(wishes.priority(), Priority.NORMAL),
                wishes.dueOn(),
                wishes.opposingParty(),
                List.of());
    }

    List<Participant> participants(boolean shown) {
        return participants.stream()
                .filter(participant -> participant.shown() == shown)
                .toList();
    }
}
