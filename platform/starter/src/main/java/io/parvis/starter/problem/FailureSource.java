package io.parvis.starter.problem;

import java.util.Optional;

/** Knows what some exceptions mean. Those of an optional library have a source of their own. */
@FunctionalInterface
interface FailureSource {

    Optional<Failure> failureOf(Throwable cause);
}
