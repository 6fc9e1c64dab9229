package io.parvis.events.people;

/** A client was put on hold and can't use the portal until further notice (S15, S26). */
public record ClientDeactivated(String clientId) {}
