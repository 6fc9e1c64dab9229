package io.parvis.matter.notes;

import io.parvis.starter.problem.Refusal;

/** Why somebody who sees a matter may not write on it. */
public enum NotingRefusal implements Refusal {
    /** Of the clients the requester writes; watchers and colleagues read (S60). */
    REQUESTER_WRITES(Kind.FORBIDDEN),
    /** Of the team lawyers write to clients; whoever sees the matter writes to the team. */
    LAWYERS_WRITE_TO_CLIENTS(Kind.FORBIDDEN);

    private final Kind kind;

    NotingRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
