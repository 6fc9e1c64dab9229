package io.parvis.identity.people.messaging;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.events.people.ClientAccessTypeChanged;
import io.parvis.events.people.ClientActivated;
import io.parvis.events.people.ClientBanned;
import io.parvis.events.people.ClientChanged;
import io.parvis.events.people.ClientCompanyChanged;
import io.parvis.events.people.ClientDeactivated;
import io.parvis.events.people.ClientDeleted;
import io.parvis.events.people.ClientInvited;
import io.parvis.events.people.ClientReactivated;
import io.parvis.events.people.ClientSignedUp;
import io.parvis.events.people.ClientUnbanned;
import io.parvis.events.people.InvitationResent;
import io.parvis.events.people.MemberActivated;
import io.parvis.events.people.MemberChanged;
import io.parvis.events.people.MemberDeactivated;
import io.parvis.events.people.MemberGroupsChanged;
import io.parvis.events.people.MemberInvitationResent;
import io.parvis.events.people.MemberInvited;
import io.parvis.events.people.MemberReactivated;
import io.parvis.events.people.MemberRolesChanged;
import io.parvis.events.people.PersonState;
import io.parvis.identity.groups.GroupId;
import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonEvent;
import io.parvis.identity.people.Profile;
import io.parvis.identity.people.Side;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.starter.aggregate.EventTranslator;

/** A person's facts, which name nobody, and the profile whenever one of them changes it, or ends it. */
@Component
class PersonEventTranslator implements EventTranslator<Person, PersonEvent> {

    @Override
    public List<Announcement> translate(Person person, PersonEvent event) {
        Announcement state = Announcement.of(state(person));
        return switch (event) {
            case PersonEvent.Invited invited -> List.of(invited(person, invited.invitation()), state);
            case PersonEvent.InvitedAgain _ -> List.of(invitedAgain(person), state);
            case PersonEvent.SignedUp _ -> List.of(signedUp(person), state);
            case PersonEvent.AccountLinked _ -> List.of(state);
            case PersonEvent.Activated _ -> List.of(fact(person, ClientActivated::new, MemberActivated::new), state);
            case PersonEvent.Deactivated _ ->
                List.of(fact(person, ClientDeactivated::new, MemberDeactivated::new), state);
            case PersonEvent.Reactivated _ ->
                List.of(fact(person, ClientReactivated::new, MemberReactivated::new), state);
            case PersonEvent.Edited edited -> List.of(edited(person, edited.fields()), state);
            case PersonEvent.RolesChanged changed -> List.of(rolesChanged(person, changed), state);
            case PersonEvent.GroupsChanged changed -> List.of(groupsChanged(person, changed), state);
            case PersonEvent.AccessTypeChanged changed -> List.of(accessTypeChanged(person, changed), state);
            case PersonEvent.CompanyChanged changed -> List.of(companyChanged(person, changed), state);
            case PersonEvent.Banned _ -> List.of(Announcement.of(new ClientBanned(person.id())), state);
            case PersonEvent.Unbanned _ -> List.of(Announcement.of(new ClientUnbanned(person.id())), state);
            case PersonEvent.Deleted _ ->
                List.of(Announcement.of(new ClientDeleted(person.id())), Announcement.erasing(PersonState.class));
        };
    }

    private static Announcement invited(Person person, Invitation invitation) {
        @Nullable String by = id(invitation.by());
        Record fact = switch (person.side()) {
            case Side.Client client ->
                new ClientInvited(person.id(), client.accessType().name(), id(client.company()), by);
            case Side.Member member -> new MemberInvited(person.id(), names(member.roles()), by);
        };
        return Announcement.of(fact).withDataref(link(person));
    }

    private static Announcement signedUp(Person person) {
        Side.Client client = (Side.Client) person.side();
        return Announcement.of(
                new ClientSignedUp(person.id(), client.accessType().name(), id(client.company())));
    }

    private static Announcement invitedAgain(Person person) {
        @Nullable String by = id(person.invitation().by());
        Announcement fact = fact(person, id -> new InvitationResent(id, by), id -> new MemberInvitationResent(id, by));
        return fact.withDataref(link(person));
    }

    private static Announcement edited(Person person, List<String> fields) {
        return fact(person, id -> new ClientChanged(id, fields), id -> new MemberChanged(id, fields));
    }

    private static Announcement rolesChanged(Person person, PersonEvent.RolesChanged changed) {
        return Announcement.of(new MemberRolesChanged(
                person.id(), names(changed.before()), names(((Side.Member) person.side()).roles())));
    }

    private static Announcement groupsChanged(Person person, PersonEvent.GroupsChanged changed) {
        return Announcement.of(new MemberGroupsChanged(
                person.id(), ids(changed.before()), ids(((Side.Member) person.side()).groups())));
    }

    private static Announcement accessTypeChanged(Person person, PersonEvent.AccessTypeChanged changed) {
        return Announcement.of(new ClientAccessTypeChanged(
                person.id(),
                changed.before().name(),
                ((Side.Client) person.side()).accessType().name()));
    }

    private static Announcement companyChanged(Person person, PersonEvent.CompanyChanged changed) {
        return Announcement.of(new ClientCompanyChanged(
                person.id(), id(changed.before()), id(((Side.Client) person.side()).company()), changed.kept()));
    }

    private static Announcement fact(
            Person person, Function<String, Record> ofClient, Function<String, Record> ofMember) {
        return Announcement.of(
                switch (person.side()) {
                    case Side.Client _ -> ofClient.apply(person.id());
                    case Side.Member _ -> ofMember.apply(person.id());
                });
    }

    private static String link(Person person) {
        return "/internal/people/%s/invitations/%d"
                .formatted(person.id(), person.invitation().generation());
    }

    private static PersonState state(Person person) {
        return switch (person.side()) {
            case Side.Client client ->
                state(
                        person,
                        id(client.company()),
                        kept(client),
                        id(client.manager()),
                        client.jobTitle(),
                        client.accessType().name(),
                        List.of(),
                        List.of());
            case Side.Member member ->
                state(person, null, null, null, null, null, names(member.roles()), ids(member.groups()));
        };
    }

    private static PersonState state(
            Person person,
            @Nullable String company,
            @Nullable List<String> kept,
            @Nullable String manager,
            @Nullable String jobTitle,
            @Nullable String accessType,
            List<String> roles,
            List<String> groups) {
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
                kept,
                manager,
                jobTitle,
                accessType,
                roles,
                person.status().name(),
                person.subject(),
                groups);
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toList();
    }

    private static List<String> ids(Set<GroupId> groups) {
        return groups.stream().map(GroupId::value).sorted().toList();
    }

    private static @Nullable List<String> kept(Side.Client client) {
        return client.kept().isEmpty()
                ? null
                : client.kept().stream().map(CompanyId::value).sorted().toList();
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable String id(@Nullable CompanyId company) {
        return company == null ? null : company.value();
    }
}
