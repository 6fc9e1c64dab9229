package io.parvis.identity.rules;

import io.parvis.starter.problem.Refusal;

/** Refusals that any feature here may give. */
public enum RuleRefusal implements Refusal {
    /** The caller lacks the role that this needs. */
    ROLE_REQUIRED(Kind.FORBIDDEN),
    /** The caller is no member of the legal team with a role. */
    TEAM_ROLE_REQUIRED(Kind.FORBIDDEN);

    private final Kind kind;

    RuleRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
