package io.parvis.events.signups;

/** Somebody filled in the sign-up form (S20). Whether anything comes of it is decided after this. */
public record SignUpRequested(String signUpId) {}
