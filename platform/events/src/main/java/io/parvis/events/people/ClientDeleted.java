package io.parvis.events.people;

/** A client to whom nothing referred was deleted (S16); what was known of them is gone. */
public record ClientDeleted(String clientId) {}
