package io.parvis.events.people;

/** A team member can't use the main application until further notice. */
public record MemberDeactivated(String memberId) {}
