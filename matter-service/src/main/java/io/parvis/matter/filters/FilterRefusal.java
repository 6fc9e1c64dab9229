package io.parvis.matter.filters;

import io.parvis.starter.problem.Refusal;

/** Why something about a saved filter is refused. */
public enum FilterRefusal implements Refusal {
    /** A person has as many as they may. */
    TOO_MANY_FILTERS(Kind.CONFLICT);

    private final Kind kind;

    FilterRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
