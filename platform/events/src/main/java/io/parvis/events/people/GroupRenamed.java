package io.parvis.events.people;

/** A group of team members has another name. */
public record GroupRenamed(String groupId, String name) {}
