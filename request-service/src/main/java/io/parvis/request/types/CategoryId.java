package io.parvis.request.types;

/** The id of a category of the catalogue. */
public record CategoryId(String value) {}
