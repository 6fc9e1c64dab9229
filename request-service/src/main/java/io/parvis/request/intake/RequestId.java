package io.parvis.request.intake;

/** The id of a request. */
public record RequestId(String value) {}
