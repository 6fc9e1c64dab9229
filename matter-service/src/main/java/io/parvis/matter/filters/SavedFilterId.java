package io.parvis.matter.filters;

/** The id of a saved filter. */
public record SavedFilterId(String value) {}
