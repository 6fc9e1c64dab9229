package io.parvis.events.types;

/**
 * The legal team took a request type out of the catalogue; what was asked for goes on.
 *
 * @param version the last one
 */
public record RequestTypeRetired(String requestTypeId, int version) {}
