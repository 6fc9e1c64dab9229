package io.parvis.identity.people.persistence;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.identity.groups.GroupId;
import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.Profile;
import io.parvis.identity.people.Side;
import io.parvis.identity.people.Standing;
import io.parvis.identity.people.Username;
import io.parvis.starter.aggregate.DocumentMapper;

/** Between a person and their document. */
final class PersonDocumentMapper implements DocumentMapper<Person, PersonDocument> {

    @Override
    public Class<PersonDocument> documentType() {
        return PersonDocument.class;
    }

    @Override
    public PersonDocument toDocument(Person person) {
        Profile profile = person.profile();
        EmailAddress proven = person.standing().proven();
        return new PersonDocument(
                person.side().kind(),
                profile.firstName(),
                profile.lastName(),
                profile.username().value(),
                profile.username().key(),
                profile.email().value(),
                profile.email().key(),
                profile.sortName(),
                profile.words(),
                profile.nameWords(),
                profile.language().toLanguageTag(),
                profile.timeZone().getId(),
                person.side() instanceof Side.Client client ? ClientDocument.from(client) : null,
                person.side() instanceof Side.Member member ? names(member) : List.of(),
                person.side() instanceof Side.Member member ? groups(member) : null,
                person.status(),
                person.subject(),
                person.invitation().at(),
                InvitationDocument.from(person.invitation()),
                person.activatedAt(),
                proven == null ? null : proven.value(),
                person.standing().ban() == null
                        ? null
                        : BanDocument.from(person.standing().ban()));
    }

    @Override
    public Person toAggregate(String id, PersonDocument document) {
        return Person.restore(
                new PersonId(id),
                profile(document),
                side(document),
                document.invitation().toInvitation(document.invitedAt()),
                standing(document),
                document.subject());
    }

    private static Profile profile(PersonDocument document) {
        return new Profile(
                document.firstName(),
                document.lastName(),
                new Username(document.username()),
                new EmailAddress(document.email()),
                Locale.forLanguageTag(document.language()),
                ZoneId.of(document.timeZone()));
    }

    private static Standing standing(PersonDocument document) {
        BanDocument ban = document.ban();
        return new Standing(
                document.status(), document.activatedAt(), ban == null ? null : ban.toBan(), proven(document));
    }

    /** A release that did not note it took whatever address an active person has for proven. */
    private static @Nullable EmailAddress proven(PersonDocument document) {
        String noted = document.provenEmail();
        if (noted != null) {
            return new EmailAddress(noted);
        }
        return document.activatedAt() == null ? null : new EmailAddress(document.email());
    }

    private static Side side(PersonDocument document) {
        ClientDocument client = document.client();
        return client == null
                ? new Side.Member(
                        document.roles().stream().map(Role::valueOf).collect(Collectors.toSet()), groups(document))
                : client.toSide();
    }

    private static Set<GroupId> groups(PersonDocument document) {
        List<String> ids = document.groups();
        return ids == null ? Set.of() : ids.stream().map(GroupId::new).collect(Collectors.toSet());
    }

    private static @Nullable List<String> groups(Side.Member member) {
        return member.groups().isEmpty()
                ? null
                : member.groups().stream().map(GroupId::value).sorted().toList();
    }

    private static List<String> names(Side.Member member) {
        return member.roles().stream().map(Role::name).sorted().toList();
    }
}
