package io.parvis.matter.matters;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.matter.groups.GroupId;

/**
 * How a request wants its matter to be handled.
 *
 * @param restricted   whether its type opens restricted matters
 * @param onlyWatchers whether its requester keeps it from the rest of their company
 * @param practiceArea unless an answer says it
 * @param assignee     who answers for matters of its type, if they can
 * @param group        the group that takes care of them
 */
public record Handling(
        boolean restricted,
        boolean onlyWatchers,
        @Nullable String practiceArea,
        @Nullable PersonId assignee,
        @Nullable GroupId group) {

    /** Like any other. */
    public static final Handling USUAL = new Handling(false, false, null, null, null);
}
