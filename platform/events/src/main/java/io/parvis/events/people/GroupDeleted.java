package io.parvis.events.people;

/** There is no such group of team members any more; nobody was in it. */
public record GroupDeleted(String groupId) {}
