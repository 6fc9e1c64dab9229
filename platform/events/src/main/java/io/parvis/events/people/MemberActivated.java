package io.parvis.events.people;

/** A team member set their password and can use the main application. */
public record MemberActivated(String memberId) {}
