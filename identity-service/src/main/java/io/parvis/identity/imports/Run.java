package io.parvis.identity.imports;

import java.time.Instant;

import io.parvis.directory.PersonId;

/**
 * That an import was started.
 *
 * @param by       the admin in whose name the rows are added
 * @param skipping whether rows with errors are left out
 */
public record Run(PersonId by, Instant at, boolean skipping) {}
