package io.parvis.matter.matters;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;

/**
 * All that is known of a matter.
 *
 * @param company  the company that the matter was opened for; it never follows the requester
 * @param assignee the member who answers for it, null until there is one
 * @param history  what was made of it, oldest first; the legal team's alone
 */
public record MatterState(
        MatterNumber number,
        Origin origin,
        RequestId request,
        Instant openedAt,
        MatterKind kind,
        MatterDetails details,
        Progress progress,
        PersonId requester,
        @Nullable CompanyId company,
        @Nullable PersonId assignee,
        List<Change> history) {

    public MatterState {
        history = List.copyOf(history);
    }

    public MatterStatus status() {
        return progress.status();
    }
}
