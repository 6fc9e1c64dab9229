package io.parvis.matter.matters;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Where a matter stands.
 *
 * @param outcome  how it ended; null while it is open
 * @param closedAt when it ended; null while it is open
 */
public record Progress(
        MatterStatus status, @Nullable Outcome outcome, @Nullable Instant closedAt) {

    static Progress first(MatterStatus start) {
        return new Progress(start, null, null);
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** The next one; what goes on to another end stays closed since it was. */
    Progress movedTo(MatterStatus to, @Nullable Outcome next, Instant at) {
        Instant closed = closedAt == null ? at : closedAt;
        return new Progress(to, next, next == null ? null : closed);
    }
}
