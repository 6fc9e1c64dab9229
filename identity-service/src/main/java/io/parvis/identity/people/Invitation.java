package io.parvis.identity.people;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;

/**
 * The right to set a first password (S9, S10). Whoever holds the token has it; what is kept of the token can't be turned back into it.
 *
 * @param generation counts the links that the person was sent, from 1; only the last one opens
 * @param tokenHash  the SHA-256 of the token
 * @param by         the admin who sent it; null when nobody did: the set-up, a sign-up, or somebody who asked for a new link
 */
public record Invitation(
        int generation, String tokenHash, @Nullable PersonId by, Instant at, Instant expiresAt) {

    /** The same right, sent once more: the link of the mail before goes on opening. */
    public Invitation sentAgain(Instant now) {
        return new Invitation(generation, tokenHash, by, now, expiresAt);
    }

    public boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
