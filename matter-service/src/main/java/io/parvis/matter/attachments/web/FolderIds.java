package io.parvis.matter.attachments.web;

import org.jspecify.annotations.Nullable;

import io.parvis.files.FolderId;

/** Folders as requests name them; null is the top. */
final class FolderIds {

    private FolderIds() {}

    static @Nullable FolderId of(@Nullable String id) {
        return id == null || id.isEmpty() ? null : new FolderId(id);
    }
}
