package io.parvis.identity.people;

import java.time.Duration;
import java.time.Instant;

import io.parvis.directory.PersonId;

/**
 * That an active admin is about to be none. It is over once the person has another version: what was to be written at this one was written,
 * or can't be any more.
 *
 * @param version of the person
 * @param at      when it was reserved
 */
public record Departure(PersonId admin, long version, Instant at) {

    /** Far longer than a change takes to be written. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Whether nobody is likely to write any more what was to be written. */
    boolean isAbandoned(Instant now) {
        return now.isAfter(at.plus(LONGEST));
    }

    /** Whether it is the same change of the same admin. */
    boolean isSame(Departure other) {
        return admin.equals(other.admin) && version == other.version;
    }
}
