package io.parvis.starter.problem;

import java.util.Optional;

import io.parvis.starter.document.DatabaseTroubles;

/** A database that can't be reached, or can't take the write now. */
final class DatabaseFailures implements FailureSource {

    @Override
    public Optional<Failure> failureOf(Throwable cause) {
        return DatabaseTroubles.unreachable(cause)
                ? Optional.of(Failure.of(HttpProblem.UNAVAILABLE))
                : Optional.empty();
    }
}
