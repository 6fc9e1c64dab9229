package io.parvis.identity.signup;

/** Names a sign-up. */
public record SignUpId(String value) {}
