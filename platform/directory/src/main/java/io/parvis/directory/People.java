package io.parvis.directory;

import java.util.List;
import java.util.Optional;

/** The people of the installation. Remembered from {@code parvis.people}; identity-service answers from its own data. */
public interface People {

    Optional<Person> find(PersonId id);

    /** Whether the person was deleted: nobody finds them any more, now or later. */
    boolean wasDeleted(PersonId id);

    /** The person whose account in Keycloak has this subject. */
    Optional<Person> findBySubject(String subject);

    /** The people whose manager this person is, whatever their company and status. */
    List<Person> reportsOf(PersonId manager);

    /** The active team members with this role. */
    List<Person> activeMembers(Role role);
}
