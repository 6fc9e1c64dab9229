package io.parvis.matter.matters;

/** The id of the request that a matter came from. */
public record RequestId(String value) {}
