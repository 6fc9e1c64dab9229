package io.parvis.events.signups;

/** An admin lets somebody sign up. */
public record SignUpApproved(String signUpId, String approvedBy) {}
