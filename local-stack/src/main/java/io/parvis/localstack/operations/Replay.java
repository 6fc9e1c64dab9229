package io.parvis.localstack.operations;

import org.jspecify.annotations.Nullable;

/**
 * What came of a replay.
 *
 * @param applied how many events it applied
 * @param reason why the next one failed; null unless it did
 */
public record Replay(Outcome outcome, int applied, @Nullable String reason) {

    /** What a replay can come to. */
    public enum Outcome {
        APPLIED,
        STILL_PARKED,
        UNREACHABLE,
        TAKEN_OVER
    }
}
