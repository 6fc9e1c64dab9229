package io.parvis.files;

import org.jspecify.annotations.Nullable;

/**
 * Where a file is to be.
 *
 * @param folder  null for the top
 * @param folders all folders of its thing
 */
record Place(@Nullable FolderId folder, FolderTree folders) {}
