package io.parvis.files.web;

import org.jspecify.annotations.Nullable;

import io.parvis.files.ListedFolder;
import io.parvis.files.Visibility;

/**
 * A folder as the legal team sees it.
 *
 * @param parentId null at the top
 * @param portal   the marker: whether the requester's side sees it, and what is in it, where nothing nearer was decided (S59)
 * @param choice   what was decided about this very folder; null when it is as the folder around it is
 */
public record FolderView(
        String id,
        String name,
        @Nullable String parentId,
        boolean portal,
        @Nullable Visibility choice) {

    public static FolderView from(ListedFolder folder) {
        return new FolderView(
                folder.id().value(),
                folder.name().value(),
                folder.parent() == null ? null : folder.parent().value(),
                folder.shown(),
                folder.choice());
    }
}
