package io.parvis.matter.groups;

/** The id of a group of team members. */
public record GroupId(String value) {}
