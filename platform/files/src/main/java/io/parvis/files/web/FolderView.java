package io.parvis.files.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Names;
import io.parvis.files.ListedFolder;
import io.parvis.files.Visibility;

/**
 * A folder as the legal team sees it.
 *
 * @param parentId null at the top
 * @param portal   the marker: whether the requester's side sees it, and what is in it, where nothing nearer was decided (S59)
 * @param choice   what was decided about this very folder; null when it is as the folder around it is
 * @param history  what was done with it since it was made, oldest first: the latest changes
 */
public record FolderView(
        String id,
        String name,
        @Nullable String parentId,
        boolean portal,
        @Nullable Visibility choice,
        List<FileChangeView> history) {

    public static FolderView from(ListedFolder folder, Names names) {
        return new FolderView(
                folder.id().value(),
                folder.name().value(),
                folder.parent() == null ? null : folder.parent().value(),
                folder.shown(),
                folder.choice(),
                FileChangeView.each(folder.history(), names));
    }
}
