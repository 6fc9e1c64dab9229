package io.parvis.identity.people;

import io.parvis.starter.problem.Refusal;

/** Why something about people is refused. */
public enum PersonRefusal implements Refusal {
    /** Another person has this username, in whatever case. */
    USERNAME_TAKEN(Kind.CONFLICT),
    /** Another person has this e-mail address, in whatever case. */
    EMAIL_TAKEN(Kind.CONFLICT),
    /** The invitation was used up by setting a password. */
    INVITATION_USED(Kind.GONE),
    /** The person was stopped before they set a password, or sent another link meanwhile. */
    INVITATION_VOID(Kind.GONE),
    /** The invitation's time is over. */
    INVITATION_EXPIRED(Kind.GONE),
    /** There is a password already, so there is nothing to be invited to (S12). */
    ALREADY_SET_UP(Kind.CONFLICT),
    /** There is no password yet, so there is nothing to let in again: a new link is. */
    NOT_SET_UP(Kind.CONFLICT),
    /** The person is banned: neither their standing nor their address changes before the ban is lifted. */
    BANNED(Kind.CONFLICT),
    /** The client can act at this moment: they are deactivated first. */
    STILL_ACTIVE(Kind.CONFLICT),
    /** A ban holds as long as there is somebody whose address it bars. */
    BAN_HOLDS(Kind.CONFLICT),
    /** Another client's manager. */
    MANAGES_OTHERS(Kind.CONFLICT),
    /** Something names the client; the fields say of which service, and how often. */
    STILL_REFERRED_TO(Kind.CONFLICT),
    /** No active admin would be left, and nobody could make another one. */
    LAST_ADMIN(Kind.CONFLICT);

    private final Kind kind;

    PersonRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
