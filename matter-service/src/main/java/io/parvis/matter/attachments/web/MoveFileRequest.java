package io.parvis.matter.attachments.web;

import org.jspecify.annotations.Nullable;

/**
 * Where a file is to be.
 *
 * @param folderId the top, when it is left out
 */
record MoveFileRequest(@Nullable String folderId) {}
