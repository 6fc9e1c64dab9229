package io.parvis.matter.matters;

/** The id of a matter. */
public record MatterId(String value) {}
