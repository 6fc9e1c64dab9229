package io.parvis.events.signups;

/** An admin does not let somebody sign up. The reason is for the admins alone. */
public record SignUpRefused(String signUpId, String refusedBy) {}
