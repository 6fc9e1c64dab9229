package io.parvis.starter.problem;

import org.jspecify.annotations.Nullable;

/** The trace that the current thread works for. */
@FunctionalInterface
interface TraceId {

    @Nullable
    String current();
}
