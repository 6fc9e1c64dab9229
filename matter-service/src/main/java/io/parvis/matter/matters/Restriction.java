package io.parvis.matter.matters;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Audience;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;

/**
 * To whom of the team a matter is restricted beside its assignee.
 *
 * @param members those who are named
 */
public record Restriction(List<PersonId> members) {

    /** Until somebody is named or answers for it. */
    static final Restriction TO_NOBODY_YET = new Restriction(List.of());

    public Restriction {
        members = List.copyOf(members);
    }

    /** Lets assignee and named members see. While there are none, lawyers do, so that no request is lost. */
    void addTo(Audience audience, @Nullable PersonId assignee) {
        members.forEach(audience::member);
        if (assignee != null) {
            audience.member(assignee);
        } else if (members.isEmpty()) {
            audience.role(Role.LAWYER);
        }
    }

    /** Whether any of those who see it still works on matters; while nobody is named or answers for it, those are all lawyers. */
    boolean isWorkedOn(@Nullable PersonId assignee, Predicate<PersonId> works) {
        boolean answeredFor = assignee == null ? members.isEmpty() : works.test(assignee);
        return answeredFor || members.stream().anyMatch(works);
    }

    static @Nullable String text(@Nullable Restriction restriction) {
        return restriction == null
                ? null
                : restriction.members().stream().map(PersonId::value).collect(Collectors.joining(", "));
    }
}
