package io.parvis.matter.matters;

/** The id of a hearing. */
public record HearingId(String value) {}
