package io.parvis.identity.people;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;

/** People as they come to be. */
public final class PersonFixture {

    public static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    public static final PersonId ADA = new PersonId("ada");
    public static final String SUBJECT = "subject-of-claire";

    private PersonFixture() {}

    /** A client who was invited and has done nothing yet. */
    public static Person invited() {
        return invited("claire", new CompanyId("acme"));
    }

    /** An invited client with this id, username and e-mail address; the hash of the invitation's token is {@code hash-of-<name>}. */
    public static Person invited(String name, @Nullable CompanyId company) {
        Side.Client side = new Side.Client(
                AccessType.BOTH, company, null, "Head of Legal", "+33 6 12 34 56 78", null, Origin.ADMIN);
        return Person.inviteClient(new PersonId(name), profile(name, name + "@acme.example"), side, invitation(name));
    }

    /** A client whose account exists and who has set a password. */
    public static Person active() {
        Person person = invited();
        person.linkAccount(SUBJECT);
        person.activate(MONDAY.plus(Duration.ofHours(1)));
        return person;
    }

    public static Person invitedMember(String name, Role... roles) {
        return Person.inviteMember(
                new PersonId(name),
                profile(name, name + "@firm.example"),
                new Side.Member(Set.of(roles), Set.of()),
                invitation(name));
    }

    /** A member who has set a password. */
    public static Person activeMember(String name, Role... roles) {
        Person person = invitedMember(name, roles);
        person.linkAccount("subject-of-" + name);
        person.activate(MONDAY);
        return person;
    }

    public static Profile profile(String username, String email) {
        return profile("Claire", "Martin", username, email);
    }

    public static Profile profile(String firstName, String lastName, String username, String email) {
        return new Profile(
                firstName,
                lastName,
                new Username(username),
                new EmailAddress(email),
                Locale.FRENCH,
                ZoneId.of("Europe/Paris"));
    }

    public static Invitation invitation(String name) {
        return new Invitation(1, "hash-of-" + name, ADA, MONDAY, MONDAY.plus(Duration.ofDays(7)));
    }

    /** The same person without the events that led here. */
    public static Person restored(Person person) {
        return Person.restore(
                person.personId(),
                person.profile(),
                person.side(),
                person.invitation(),
                person.standing(),
                person.subject());
    }
}
