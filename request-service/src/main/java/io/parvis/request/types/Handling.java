package io.parvis.request.types;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;

/**
 * How the requests of a type are handled.
 *
 * @param triage       whether the team decides about each one before it becomes anything
 * @param restricted   whether what they become is open only to its assignee and named members
 * @param practiceArea the field of law of what they become, unless an answer says it
 * @param assignee     who answers for what they become
 * @param group        the id of the group that does, where no single member does
 */
public record Handling(
        boolean triage,
        boolean restricted,
        @Nullable String practiceArea,
        @Nullable PersonId assignee,
        @Nullable String group) {

    /** Accepted at once, open to the team, nobody's yet. */
    public static final Handling PLAIN = new Handling(false, false, null, null, null);
}
