package io.parvis.events.people;

/** A client was shut out of the portal (S16, S26). The reason is for the admins alone. */
public record ClientBanned(String clientId) {}
