package io.parvis.identity.people;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;

/** Makes invitations. */
@FunctionalInterface
public interface Invitations {

    /** A person's first invitation; the same each time for the same arguments. */
    Invitation issue(PersonId person, @Nullable PersonId by, Instant at);
}
