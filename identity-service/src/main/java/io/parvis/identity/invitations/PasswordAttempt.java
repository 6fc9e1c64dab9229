package io.parvis.identity.invitations;

import java.time.Instant;

import io.parvis.directory.PersonId;

/**
 * That a first password is about to be set. Noted before it is, for what sets it may end at any moment, and then the account may have a password that
 * lets nobody in, or one that somebody with a link of the past chose.
 *
 * @param tokenHash of the link by which it is set
 * @param at        when it was begun, the last time
 */
public record PasswordAttempt(PersonId person, String tokenHash, Instant at) {}
