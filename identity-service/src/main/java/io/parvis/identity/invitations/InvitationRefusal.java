package io.parvis.identity.invitations;

import io.parvis.starter.problem.Refusal;

/** Why an invitation does not lead to a password. */
public enum InvitationRefusal implements Refusal {
    /** No invitation has this token, or a newer one took its place. */
    INVITATION_UNKNOWN("invitation-unknown", Kind.NOT_FOUND);

    private final String key;
    private final Kind kind;

    InvitationRefusal(String key, Kind kind) {
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
