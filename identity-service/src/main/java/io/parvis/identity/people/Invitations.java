package io.parvis.identity.people;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;

/** Makes invitations. */
@FunctionalInterface
public interface Invitations {

    /**
     * A person's invitation; the same each time for the same arguments.
     *
     * @param generation counts the person's invitations, from 1
     */
    Invitation issue(PersonId person, int generation, @Nullable PersonId by, Instant at);

    /** A person's first invitation. */
    default Invitation first(PersonId person, @Nullable PersonId by, Instant at) {
        return issue(person, 1, by, at);
    }

    /** The invitation after a person's last one. */
    default Invitation next(Person person, @Nullable PersonId by, Instant at) {
        return issue(person.personId(), person.invitation().generation() + 1, by, at);
    }
}
