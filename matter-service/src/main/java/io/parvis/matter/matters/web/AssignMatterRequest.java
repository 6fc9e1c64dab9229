package io.parvis.matter.matters.web;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;

/**
 * Who answers for a matter.
 *
 * @param assigneeId an active lawyer, or nobody
 */
record AssignMatterRequest(@Nullable String assigneeId) {

    @Nullable
    PersonId assignee() {
        return PersonIds.of(assigneeId);
    }
}
