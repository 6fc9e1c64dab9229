package io.parvis.testsupport.directory;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;

/** Active people for tests; the id is the name, the Keycloak subject {@code subject-of-<name>}. */
public final class Persons {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Persons() {}

    /** A client of a company, or of none. */
    public static Person client(String name, AccessType accessType, @Nullable CompanyId company) {
        return person(name, PersonKind.CLIENT, company, accessType, Set.of());
    }

    /** A member of the legal team. */
    public static Person member(String name, Role... roles) {
        return person(name, PersonKind.MEMBER, null, null, Set.of(roles));
    }

    /** The same person with another status. */
    public static Person with(Person person, PersonStatus status) {
        return new Person(
                person.id(),
                person.kind(),
                person.firstName(),
                person.lastName(),
                person.email(),
                person.language(),
                person.timeZone(),
                person.company(),
                person.kept(),
                person.manager(),
                person.accessType(),
                person.roles(),
                status,
                person.subject());
    }

    /** The same person, who keeps what was theirs at a company that they left. */
    public static Person keeping(Person person, CompanyId company) {
        return new Person(
                person.id(),
                person.kind(),
                person.firstName(),
                person.lastName(),
                person.email(),
                person.language(),
                person.timeZone(),
                person.company(),
                Set.of(company),
                person.manager(),
                person.accessType(),
                person.roles(),
                person.status(),
                person.subject());
    }

    private static Person person(
            String name,
            PersonKind kind,
            @Nullable CompanyId company,
            @Nullable AccessType accessType,
            Set<Role> roles) {
        return new Person(
                new PersonId(name),
                kind,
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                "Example",
                name + "@example.org",
                Locale.ENGLISH,
                PARIS,
                company,
                Set.of(),
                null,
                accessType,
                roles,
                PersonStatus.ACTIVE,
                "subject-of-" + name);
    }
}
