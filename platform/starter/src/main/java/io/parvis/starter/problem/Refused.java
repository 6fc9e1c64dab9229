package io.parvis.starter.problem;

import java.util.List;

/** A command or query was refused for a named reason. Consumers park the event that led to it; HTTP answers with a problem. */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;
    private final transient List<FieldProblem> fields;

    public Refused(Refusal refusal) {
        this(refusal, List.of());
    }

    public Refused(Refusal refusal, List<FieldProblem> fields) {
        super(refusal.key());
        this.refusal = refusal;
        this.fields = List.copyOf(fields);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** Which parts of the content are wrong; empty when the refusal is not about single fields. */
    public List<FieldProblem> fields() {
        return fields;
    }
}
