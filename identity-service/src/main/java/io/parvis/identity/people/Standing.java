package io.parvis.identity.people;

import static io.parvis.directory.PersonStatus.ACTIVE;
import static io.parvis.directory.PersonStatus.BANNED;
import static io.parvis.directory.PersonStatus.DEACTIVATED;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.starter.problem.Refused;

/**
 * Whether a person can use Parvis, and what led there (S11, S15, S16, S26). A standing that is wished for twice is itself; what it can't become
 * is refused by a {@link PersonRefusal}.
 *
 * @param activatedAt when the person set the first password, null until then
 * @param ban         null unless the person is banned
 * @param proven      the e-mail address whose link was used to set the password, null until then; the person may have another one by now
 */
public record Standing(
        PersonStatus status,
        @Nullable Instant activatedAt,
        @Nullable Ban ban,
        @Nullable EmailAddress proven) {

    /** Added, and nothing more. */
    public static final Standing INVITED = new Standing(PersonStatus.INVITED, null, null, null);

    /** Whether the person has shown that an address is theirs. */
    public boolean hasProven(EmailAddress address) {
        return proven != null && proven.key().equals(address.key());
    }

    boolean setUp() {
        return activatedAt != null;
    }

    /** Of an invited person who set a password by the link that was sent to an address; only the first time counts. */
    Standing activated(Instant now, EmailAddress address) {
        return status == PersonStatus.INVITED ? new Standing(ACTIVE, now, null, address) : this;
    }

    /** On hold; the link of someone who is invited is void from now on. */
    Standing deactivated() {
        refuseBanned();
        return as(DEACTIVATED);
    }

    /** Back from hold, for those who have a password; others are sent a new link instead. */
    Standing reactivated() {
        refuseBanned();
        if (!setUp()) {
            throw new Refused(PersonRefusal.NOT_SET_UP);
        }
        return as(ACTIVE);
    }

    /** Shut out. The first reason stands. */
    Standing banned(String reason, PersonId by, Instant at) {
        return status == BANNED ? this : new Standing(BANNED, activatedAt, new Ban(reason, by, at, status), proven);
    }

    /** What the person was before the ban, but a link that was void does not open again: they are on hold until they are sent a new one. */
    Standing unbanned() {
        if (status != BANNED) {
            return this;
        }
        return as(setUp() ? Objects.requireNonNull(ban).before() : DEACTIVATED);
    }

    /** Of someone who is sent a new link (S12), which lets those who were on hold in again. */
    Standing invitedAgain() {
        refuseBanned();
        if (setUp()) {
            throw new Refused(PersonRefusal.ALREADY_SET_UP);
        }
        return INVITED;
    }

    /** Of someone whose password can't be trusted, who sets another one. */
    Standing startedOver() {
        return status == ACTIVE ? INVITED : this;
    }

    void requireDeletable() {
        if (status == ACTIVE) {
            throw new Refused(PersonRefusal.STILL_ACTIVE);
        }
        if (status == BANNED) {
            throw new Refused(PersonRefusal.BAN_HOLDS);
        }
    }

    private Standing as(PersonStatus next) {
        return status == next ? this : new Standing(next, activatedAt, null, proven);
    }

    private void refuseBanned() {
        if (status == BANNED) {
            throw new Refused(PersonRefusal.BANNED);
        }
    }
}
