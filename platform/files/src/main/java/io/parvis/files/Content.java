package io.parvis.files;

import java.time.Instant;

/**
 * Bytes that were taken in whole.
 *
 * @param sha256     in lower-case hexadecimal
 * @param receivedAt since when it is loose, until a file names it
 */
public record Content(ContentId id, FileOwner owner, FileType type, long size, String sha256, Instant receivedAt) {}
