package io.parvis.identity.rules;

import io.parvis.starter.problem.Refusal;

/** Refusals that any feature here may give. */
public enum RuleRefusal implements Refusal {
    /** The caller lacks the role that this needs. */
    ROLE_REQUIRED("role-required", Kind.FORBIDDEN);

    private final String key;
    private final Kind kind;

    RuleRefusal(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
