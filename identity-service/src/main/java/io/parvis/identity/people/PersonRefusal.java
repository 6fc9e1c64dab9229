package io.parvis.identity.people;

import io.parvis.starter.problem.Refusal;

/** Why something about people is refused. */
public enum PersonRefusal implements Refusal {
    /** Another person has this username, in whatever case. */
    USERNAME_TAKEN("username-taken", Kind.CONFLICT),
    /** Another person has this e-mail address, in whatever case. */
    EMAIL_TAKEN("email-taken", Kind.CONFLICT),
    /** The invitation was used up by setting a password, or the person was stopped before. */
    INVITATION_USED("invitation-used", Kind.GONE),
    /** The invitation's time is over. */
    INVITATION_EXPIRED("invitation-expired", Kind.GONE);

    private final String key;
    private final Kind kind;

    PersonRefusal(String key, Kind kind) {
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
