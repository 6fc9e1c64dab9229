package io.parvis.gateway.problem;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.problem.HttpProblem;

/** Ends a request at the gateway; the answer is its problem. */
public final class GatewayRefusal extends RuntimeException {

    private final HttpProblem problem;
    private final @Nullable Duration retryAfter;

    public GatewayRefusal(HttpProblem problem) {
        this(problem, null, null);
    }

    public GatewayRefusal(HttpProblem problem, @Nullable Throwable cause) {
        this(problem, null, cause);
    }

    /**
     * Refuses until something comes back.
     *
     * @param retryAfter when another attempt makes sense; null when that can't be told
     */
    public GatewayRefusal(HttpProblem problem, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(problem.key(), cause);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    public HttpProblem problem() {
        return problem;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
