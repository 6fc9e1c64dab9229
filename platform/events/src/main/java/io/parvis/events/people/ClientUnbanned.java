package io.parvis.events.people;

/** A client's ban was lifted. What they may do now stands in their state. */
public record ClientUnbanned(String clientId) {}
