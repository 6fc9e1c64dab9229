package io.parvis.matter.workflows;

import io.parvis.starter.problem.Refusal;

/** Why something about workflows is refused. */
public enum WorkflowRefusal implements Refusal {
    /** Workflows are settings, which are for admins. */
    ADMINS_ONLY(Kind.FORBIDDEN),
    /** Matters stand in a status that would be gone, or would mean that they have ended, or have not. */
    STATUS_IN_USE(Kind.CONFLICT);

    private final Kind kind;

    WorkflowRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
