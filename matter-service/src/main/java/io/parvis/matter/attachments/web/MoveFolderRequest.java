package io.parvis.matter.attachments.web;

import org.jspecify.annotations.Nullable;

/**
 * Where a folder is to be.
 *
 * @param parentId the top, when it is left out
 */
record MoveFolderRequest(@Nullable String parentId) {}
