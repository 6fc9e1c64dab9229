package io.parvis.events.people;

/** A client who was on hold can use the portal again (S15). */
public record ClientReactivated(String clientId) {}
