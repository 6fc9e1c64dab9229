package io.parvis.identity.people;

import io.parvis.starter.problem.Refusal;

/** Why something about people is refused. */
public enum PersonRefusal implements Refusal {
    /** Another person has this username, in whatever case. */
    USERNAME_TAKEN(Kind.CONFLICT),
    /** Another person has this e-mail address, in whatever case. */
    EMAIL_TAKEN(Kind.CONFLICT),
    /** The invitation was used up by setting a password, or the person was stopped before. */
    INVITATION_USED(Kind.GONE),
    /** The invitation's time is over. */
    INVITATION_EXPIRED(Kind.GONE);

    private final Kind kind;

    PersonRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
