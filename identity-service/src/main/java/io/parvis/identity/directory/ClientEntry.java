package io.parvis.identity.directory;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Company;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.identity.people.Person;

/**
 * A client as the team chooses them.
 *
 * @param company the one that they belong to, or which that became part of
 */
public record ClientEntry(
        PersonId id, String name, @Nullable Company company, boolean active) {

    static ClientEntry of(Person client, @Nullable Company company) {
        return new ClientEntry(
                client.personId(), client.profile().name(), company, client.status() == PersonStatus.ACTIVE);
    }
}
