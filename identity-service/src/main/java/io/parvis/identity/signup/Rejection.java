package io.parvis.identity.signup;

import java.time.Instant;

import io.parvis.directory.PersonId;

/**
 * That an admin did not let somebody sign up.
 *
 * @param reason for the admins; in no event and no mail
 */
public record Rejection(String reason, PersonId by, Instant at) {}
