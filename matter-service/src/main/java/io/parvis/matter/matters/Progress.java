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
}
