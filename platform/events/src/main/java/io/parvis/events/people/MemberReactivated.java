package io.parvis.events.people;

/** A team member who was deactivated can use the main application again. */
public record MemberReactivated(String memberId) {}
