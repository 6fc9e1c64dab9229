package io.parvis.identity.people.messaging;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.events.people.ClientActivated;
import io.parvis.events.people.ClientInvited;
import io.parvis.events.people.MemberActivated;
import io.parvis.events.people.MemberInvited;
import io.parvis.events.people.PersonState;
import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonEvent;
import io.parvis.identity.people.Profile;
import io.parvis.identity.people.Side;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.starter.aggregate.EventTranslator;

/** A person's facts, which name nobody, and the profile whenever one of them changes it. */
@Component
class PersonEventTranslator implements EventTranslator<Person, PersonEvent> {

    @Override
    public List<Announcement> translate(Person person, PersonEvent event) {
        Announcement state = Announcement.of(state(person));
        return switch (event) {
            case PersonEvent.Invited invited -> List.of(invited(person, invited.invitation()), state);
            case PersonEvent.AccountLinked _ -> List.of(state);
            case PersonEvent.Activated _ -> List.of(activated(person), state);
        };
    }

    private static Announcement invited(Person person, Invitation invitation) {
        @Nullable String by = id(invitation.by());
        Record fact = switch (person.side()) {
            case Side.Client client ->
                new ClientInvited(person.id(), client.accessType().name(), id(client.company()), by);
            case Side.Member member -> new MemberInvited(person.id(), names(member), by);
        };
        return Announcement.of(fact).withDataref("/internal/people/" + person.id() + "/invitation");
    }

    private static Announcement activated(Person person) {
        return Announcement.of(
                switch (person.side()) {
                    case Side.Client _ -> new ClientActivated(person.id());
                    case Side.Member _ -> new MemberActivated(person.id());
                });
    }

    private static PersonState state(Person person) {
        return switch (person.side()) {
            case Side.Client client ->
                state(
                        person,
                        id(client.company()),
                        id(client.manager()),
                        client.jobTitle(),
                        client.accessType().name(),
                        List.of());
            case Side.Member member -> state(person, null, null, null, null, names(member));
        };
    }

    private static PersonState state(
            Person person,
            @Nullable String company,
            @Nullable String manager,
            @Nullable String jobTitle,
            @Nullable String accessType,
            List<String> roles) {
        Profile profile = person.profile();
        return new PersonState(
                person.id(),
                person.side().kind().name(),
                profile.firstName(),
                profile.lastName(),
                profile.email().value(),
                profile.language().toLanguageTag(),
                profile.timeZone().getId(),
                company,
                manager,
                jobTitle,
                accessType,
                roles,
                person.status().name(),
                person.subject());
    }

    private static List<String> names(Side.Member member) {
        return Stream.of(Role.values())
                .filter(member.roles()::contains)
                .map(Role::name)
                .toList();
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable String id(@Nullable CompanyId company) {
        return company == null ? null : company.value();
    }
}
