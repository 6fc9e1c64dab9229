package io.parvis.files;

import org.jspecify.annotations.Nullable;

/**
 * A folder as someone sees it.
 *
 * @param parent  the nearest folder around it that they see; null at the top
 * @param shown   the marker: whether the requester's side sees it
 * @param choice  what was decided about this very folder; null when nothing was
 * @param history what was done with it, for the team; nothing for others
 */
public record ListedFolder(
        FolderId id,
        FileName name,
        @Nullable FolderId parent,
        boolean shown,
        @Nullable Visibility choice,
        FileHistory history) {}
