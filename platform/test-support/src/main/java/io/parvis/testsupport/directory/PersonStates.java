package io.parvis.testsupport.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.events.people.PersonState;

/** Active people as identity-service publishes them, for tests of a whole service; their subject in Keycloak is their id. */
public final class PersonStates {

    private PersonStates() {}

    /** A client of a company who may request. */
    public static PersonState client(String id, String company) {
        return person(id, "CLIENT", company, "CLIENT", List.of());
    }

    /** A member of the legal team. */
    public static PersonState member(String id, String... roles) {
        return person(id, "MEMBER", null, null, List.of(roles));
    }

    /** The same person with another status, who keeps what was theirs at these companies. */
    public static PersonState with(PersonState person, String status, String... kept) {
        return new PersonState(
                person.personId(),
                person.kind(),
                person.firstName(),
                person.lastName(),
                person.email(),
                person.language(),
                person.timeZone(),
                person.companyId(),
                List.of(kept),
                person.managerId(),
                person.jobTitle(),
                person.accessType(),
                person.roles(),
                status,
                person.subject(),
                person.groups());
    }

    private static PersonState person(
            String id, String kind, @Nullable String company, @Nullable String accessType, List<String> roles) {
        return new PersonState(
                id,
                kind,
                "Person",
                id,
                id + "@parvis.localhost",
                "en",
                "Europe/Paris",
                company,
                null,
                null,
                null,
                accessType,
                roles,
                "ACTIVE",
                id,
                null);
    }
}
