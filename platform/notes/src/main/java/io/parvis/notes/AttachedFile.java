package io.parvis.notes;

import io.parvis.files.FileId;

/**
 * A file that a note names, as someone sees it.
 *
 * @param shown whether the requester's side sees it
 */
public record AttachedFile(FileId id, String name, boolean shown) {}
