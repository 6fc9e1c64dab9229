package io.parvis.identity.directory;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.Side;

/** A client as others of their company choose them. */
public record Colleague(PersonId id, String name, @Nullable String jobTitle) {

    static Colleague of(Person client) {
        return new Colleague(
                client.personId(),
                client.profile().name(),
                client.side() instanceof Side.Client side ? side.jobTitle() : null);
    }
}
