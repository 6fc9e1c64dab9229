package io.parvis.events.people;

/** A client set their password and can use the portal (S11). */
public record ClientActivated(String clientId) {}
