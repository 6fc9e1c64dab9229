package io.parvis.identity.signup;

import org.jspecify.annotations.Nullable;

/**
 * What somebody who signs up says of themselves, and nobody has proven. Admins see it; it counts for nothing before one of them sets it (S21): what a
 * person is to a company decides what they see, approve and sign (S8, S24).
 */
public record Statement(
        @Nullable String company,
        @Nullable String manager,
        @Nullable String jobTitle) {}
