package io.parvis.events.people;

/**
 * What a client may do changed (S6, S17).
 *
 * @param before     {@code CLIENT}, {@code COLLABORATOR} or {@code BOTH}
 * @param accessType one of the others
 */
public record ClientAccessTypeChanged(String clientId, String before, String accessType) {}
