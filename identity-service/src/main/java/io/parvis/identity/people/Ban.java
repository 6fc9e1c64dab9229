package io.parvis.identity.people;

import java.time.Instant;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;

/**
 * That a person was shut out (S16).
 *
 * @param reason for the admins; in no event
 * @param before what the person was
 */
public record Ban(String reason, PersonId by, Instant at, PersonStatus before) {}
