package io.parvis.matter.attachments;

import io.parvis.files.FileId;
import io.parvis.files.FileName;

/**
 * A file of a request.
 *
 * @param sha256 in lower-case hexadecimal
 */
public record RequestFile(FileId id, FileName name, String sha256) {}
