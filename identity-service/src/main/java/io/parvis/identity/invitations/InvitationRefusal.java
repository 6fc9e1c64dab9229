package io.parvis.identity.invitations;

import io.parvis.starter.problem.Refusal;

/** Why an invitation does not lead to a password. */
public enum InvitationRefusal implements Refusal {
    /** No invitation has this token, or a newer one took its place. */
    INVITATION_UNKNOWN(Kind.NOT_FOUND);

    private final Kind kind;

    InvitationRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
