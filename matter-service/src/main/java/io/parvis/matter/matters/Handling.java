package io.parvis.matter.matters;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;

/**
 * How a request wants its matter to be handled.
 *
 * @param restricted   whether its type opens restricted matters
 * @param onlyWatchers whether its requester keeps it from the rest of their company
 * @param assignee     who answers for matters of its type, if they can
 */
public record Handling(
        boolean restricted,
        boolean onlyWatchers,
        @Nullable String practiceArea,
        @Nullable PersonId assignee) {

    /** Like any other. */
    public static final Handling USUAL = new Handling(false, false, null, null);
}
