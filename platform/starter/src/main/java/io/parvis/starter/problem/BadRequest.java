package io.parvis.starter.problem;

import java.util.List;

/** A request that HTTP itself refuses, found out by the starter before any handler. */
public final class BadRequest extends RuntimeException {

    private final HttpProblem problem;
    private final transient List<FieldProblem> fields;

    public BadRequest(HttpProblem problem) {
        this(problem, List.of());
    }

    public BadRequest(HttpProblem problem, List<FieldProblem> fields) {
        super(problem.key());
        this.problem = problem;
        this.fields = List.copyOf(fields);
    }

    HttpProblem problem() {
        return problem;
    }

    List<FieldProblem> fields() {
        return fields;
    }
}
