package io.parvis.request.types;

/** The id of a request type; its versions share it. */
public record RequestTypeId(String value) {}
