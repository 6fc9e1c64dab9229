package io.parvis.identity.signup;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.Username;

/**
 * What became of a sign-up up to now.
 *
 * @param username   what they will log in with: the one wished for, or one like it that is free; null until a link is sent
 * @param invitation the last link; null until one is sent
 * @param writtenAt  when the address was last written to, whatever for; null when it was not
 * @param rejection  null unless an admin refused
 */
public record Progress(
        SignUpStatus status,
        @Nullable Username username,
        @Nullable Invitation invitation,
        @Nullable Instant writtenAt,
        @Nullable Rejection rejection) {

    static final Progress NONE = new Progress(SignUpStatus.REQUESTED, null, null, null, null);

    Progress to(SignUpStatus next) {
        return new Progress(next, username, invitation, writtenAt, rejection);
    }

    Progress sent(Username chosen, Invitation link) {
        return new Progress(SignUpStatus.LINK_SENT, chosen, link, link.at(), null);
    }

    Progress renamed(Username chosen) {
        return new Progress(status, chosen, invitation, writtenAt, rejection);
    }

    Progress known(Instant now) {
        return new Progress(SignUpStatus.KNOWN, null, null, now, null);
    }

    Progress rejected(Rejection given) {
        return new Progress(SignUpStatus.REFUSED, null, null, writtenAt, given);
    }
}
