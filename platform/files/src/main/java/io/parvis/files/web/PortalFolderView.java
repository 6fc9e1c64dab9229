package io.parvis.files.web;

import org.jspecify.annotations.Nullable;

import io.parvis.files.ListedFolder;

/**
 * A folder as the requester's side sees it.
 *
 * @param parentId null at the top
 */
public record PortalFolderView(
        String id, String name, @Nullable String parentId) {

    static PortalFolderView from(ListedFolder folder) {
        return new PortalFolderView(
                folder.id().value(),
                folder.name().value(),
                folder.parent() == null ? null : folder.parent().value());
    }
}
