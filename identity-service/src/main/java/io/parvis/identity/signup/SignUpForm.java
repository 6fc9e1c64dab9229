package io.parvis.identity.signup;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.people.PersonForm;

/** What somebody fills in to sign up, as it came. */
public record SignUpForm(
        PersonForm person,
        @Nullable String company,
        @Nullable String manager,
        @Nullable String jobTitle,
        @Nullable String mobile,
        @Nullable String address) {}
