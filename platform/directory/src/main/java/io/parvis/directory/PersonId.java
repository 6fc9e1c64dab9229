package io.parvis.directory;

/** The id of a client or team member. */
public record PersonId(String value) {}
