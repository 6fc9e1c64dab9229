package io.parvis.identity.signup.persistence;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.signup.SignUpStatus;

/**
 * A sign-up's state in the collection {@code sign-ups}.
 *
 * @param wished   the username that was wished for
 * @param username the one that they will log in with, present once a link was sent
 * @param emailKey the address as it is compared
 */
record SignUpDocument(
        SignUpStatus status,
        Instant requestedAt,
        String firstName,
        String lastName,
        String wished,
        @Nullable String username,
        String email,
        String emailKey,
        String language,
        String timeZone,
        @Nullable String mobile,
        @Nullable String address,
        StatementDocument statement,
        @Nullable LinkDocument link,
        @Nullable Instant writtenAt,
        @Nullable RejectionDocument rejection) {

    /** What counts for nothing yet. */
    record StatementDocument(
            @Nullable String company,
            @Nullable String manager,
            @Nullable String jobTitle) {}

    /**
     * The last link.
     *
     * @param tokenHash unique
     */
    record LinkDocument(
            int generation, String tokenHash, @Nullable String by, Instant at, Instant expiresAt) {}

    /** That an admin refused. */
    record RejectionDocument(String reason, String by, Instant at) {}
}
