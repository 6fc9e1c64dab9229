package io.parvis.identity.people;

import io.parvis.directory.PersonId;

/**
 * That an active admin is about to be none. It is over once the person has another version: what was to be written at this one was written,
 * or can't be any more.
 *
 * @param version of the person
 */
public record Departure(PersonId admin, long version) {}
