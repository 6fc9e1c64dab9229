package io.parvis.starter.problem;

import java.util.List;
import java.util.Optional;

import io.parvis.starter.aggregate.CommandReused;
import io.parvis.starter.aggregate.OutboxFull;
import io.parvis.starter.aggregate.StaleVersion;
import io.parvis.starter.aggregate.VersionUnsaid;
import io.parvis.starter.consumer.OwnerUnavailable;
import io.parvis.starter.paging.MalformedCursor;

/** Parvis's own exceptions. */
final class OwnFailures implements FailureSource {

    private static final FieldProblem CURSOR = FieldProblem.of("/cursor", "cursor-unknown");

    @Override
    public Optional<Failure> failureOf(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case Refused refused -> Failure.of(refused);
                    case BadRequest bad -> Failure.of(bad.problem(), bad.fields());
                    case MalformedCursor _ -> Failure.of(HttpProblem.MALFORMED_PARAMETER, List.of(CURSOR));
                    case StaleVersion _ -> Failure.of(HttpProblem.STALE_VERSION);
                    case VersionUnsaid _ -> Failure.of(HttpProblem.PRECONDITION_REQUIRED);
                    case CommandReused _ -> Failure.of(HttpProblem.COMMAND_REUSED);
                    case OutboxFull _ -> Failure.of(HttpProblem.BUSY);
                    case OwnerUnavailable _ -> Failure.of(HttpProblem.UNAVAILABLE);
                    default -> null;
                });
    }
}
