package io.parvis.matter.matters;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;

/**
 * A line of a list: a matter, or in the portal a request that is none yet (S41).
 *
 * @param request  whether it is a request, and its id a request's
 * @param status   a matter's, or a request's own
 * @param openedAt when the matter was opened, or the request submitted
 * @param side     the client whom it is for; null while it is for none
 * @param team     what the legal team adds; a request has nothing of it
 */
public record MatterRow(
        boolean request,
        String id,
        String number,
        String name,
        MatterKind kind,
        MatterStatus status,
        @Nullable String practiceArea,
        Instant openedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant closedAt,
        @Nullable Outcome outcome,
        @Nullable Side side,
        Team team) {

    /** A client, and the company that it was opened for. */
    public record Side(PersonId requester, @Nullable CompanyId company) {}

    /**
     * The legal team's part.
     *
     * @param cause the request that a matter came from; null for others, and for requests
     */
    public record Team(
            @Nullable PersonId assignee,
            Priority priority,
            Origin origin,
            @Nullable RequestId cause) {}

    public @Nullable PersonId requester() {
        return side == null ? null : side.requester();
    }

    public @Nullable CompanyId company() {
        return side == null ? null : side.company();
    }
}
