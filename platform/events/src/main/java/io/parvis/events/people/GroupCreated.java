package io.parvis.events.people;

/** There is a new group of team members. */
public record GroupCreated(String groupId, String name) {}
