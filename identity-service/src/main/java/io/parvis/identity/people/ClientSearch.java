package io.parvis.identity.people;

/** Which clients an admin wants to see, and in which order (S13). */
public record ClientSearch(ClientFilter filter, ClientOrder order) {}
