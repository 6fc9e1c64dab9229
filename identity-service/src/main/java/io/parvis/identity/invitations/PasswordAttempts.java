package io.parvis.identity.invitations;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;

/** The passwords that were about to be set, until it is known what became of them. */
public interface PasswordAttempts {

    /** Notes an attempt; another one by the same link takes its place. */
    void begin(PasswordAttempt attempt);

    /** Forgets this very attempt, which came to nothing; not a later one by the same link. */
    void withdraw(PasswordAttempt attempt);

    /** Forgets the attempts by this person's link. */
    void end(PersonId person, String tokenHash);

    /** Forgets a person's attempts that were begun before an instant, as a later password took the place of theirs. */
    void forgetBefore(PersonId person, Instant instant);

    /**
     * The attempts that were begun before an instant, the first ones first; not more than can be looked at in a while.
     *
     * @param after the last one of those before, null for the first ones
     */
    List<PasswordAttempt> begunBefore(Instant instant, @Nullable PasswordAttempt after);
}
