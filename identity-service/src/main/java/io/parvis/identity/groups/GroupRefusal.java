package io.parvis.identity.groups;

import io.parvis.starter.problem.Refusal;

/** Why something about groups is refused. */
public enum GroupRefusal implements Refusal {
    /** Another group has this name, in whatever case. */
    GROUP_NAME_TAKEN(Kind.CONFLICT),
    /** Only a group that nobody is in can be deleted. */
    GROUP_NOT_EMPTY(Kind.CONFLICT);

    private final Kind kind;

    GroupRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
