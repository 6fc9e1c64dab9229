package io.parvis.identity.signup;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.people.Profile;

/**
 * Who signs up.
 *
 * @param profile   with the username that they wish for
 * @param statement what counts for nothing yet
 */
public record Newcomer(
        Profile profile, @Nullable String mobile, @Nullable String address, Statement statement) {}
