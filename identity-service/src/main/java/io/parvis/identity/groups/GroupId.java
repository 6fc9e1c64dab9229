package io.parvis.identity.groups;

/** The id of a group of team members. */
public record GroupId(String value) {}
