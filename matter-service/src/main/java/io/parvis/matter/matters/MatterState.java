package io.parvis.matter.matters;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;

/**
 * All that is known of a matter.
 *
 * @param name         the request's subject
 * @param practiceArea null until the legal team sets it
 * @param company      the company that the matter was opened for; it never follows the requester
 * @param assignee     the member who answers for it, null until there is one
 * @param outcome      how it ended; null while it is open
 * @param closedAt     when it ended; null while it is open
 */
public record MatterState(
        MatterNumber number,
        String name,
        @Nullable String description,
        MatterKind kind,
        @Nullable String practiceArea,
        Priority priority,
        Origin origin,
        RequestId request,
        PersonId requester,
        @Nullable CompanyId company,
        @Nullable PersonId assignee,
        MatterStatus status,
        @Nullable Outcome outcome,
        Instant openedAt,
        @Nullable Instant closedAt) {

    MatterState with(MatterStatus newStatus, @Nullable Outcome newOutcome, @Nullable Instant newClosedAt) {
        return new MatterState(
                number,
                name,
                description,
                kind,
                practiceArea,
                priority,
                origin,
                request,
                requester,
                company,
                assignee,
                newStatus,
                newOutcome,
                openedAt,
                newClosedAt);
    }
}
