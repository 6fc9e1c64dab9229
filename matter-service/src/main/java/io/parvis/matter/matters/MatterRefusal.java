package io.parvis.matter.matters;

import io.parvis.starter.problem.Refusal;

/** Why something about a matter is refused. */
public enum MatterRefusal implements Refusal {
    /** Only lawyers work on matters; other members who see them read. */
    ROLE_REQUIRED(Kind.FORBIDDEN),
    /** The workflow has no way from the present status to the wished one. */
    TRANSITION_NOT_ALLOWED(Kind.CONFLICT),
    /** The workflow leaves this step to the lawyer who answers for the matter. */
    ASSIGNEE_ONLY(Kind.FORBIDDEN),
    /** A matter is closed with an outcome. */
    OUTCOME_REQUIRED(Kind.INVALID),
    /** Only a closed matter has an outcome. */
    OUTCOME_NOT_ALLOWED(Kind.INVALID),
    /** Who answers for a matter is an active lawyer. */
    ASSIGNEE_NOT_A_LAWYER(Kind.INVALID);

    private final Kind kind;

    MatterRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
