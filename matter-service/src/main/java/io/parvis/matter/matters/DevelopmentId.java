package io.parvis.matter.matters;

/** The id of an important development. */
public record DevelopmentId(String value) {}
