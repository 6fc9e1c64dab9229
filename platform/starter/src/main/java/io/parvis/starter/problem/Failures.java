package io.parvis.starter.problem;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.ServletException;

/** What an exception means to the one who asked; what nobody foresaw is an internal error. */
final class Failures {

    private final List<FailureSource> sources;

    Failures(List<FailureSource> sources) {
        this.sources = List.copyOf(sources);
    }

    Failure of(Throwable cause) {
        return sources.stream()
                .map(source -> source.failureOf(cause))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> ofWrapped(cause));
    }

    private Failure ofWrapped(Throwable cause) {
        return cause instanceof ServletException && cause.getCause() instanceof Exception wrapped
                ? of(wrapped)
                : Failure.of(HttpProblem.INTERNAL_ERROR);
    }
}
