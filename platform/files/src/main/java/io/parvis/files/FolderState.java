package io.parvis.files;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Actor;

/**
 * What a folder is at a moment.
 *
 * @param parent the folder around it, for good; null at the top
 * @param choice what was decided for all that is in it; null when nothing was
 * @param origin from where it was made
 */
public record FolderState(
        FileOwner owner,
        FileName name,
        @Nullable FolderId parent,
        @Nullable Visibility choice,
        Side origin,
        Actor by,
        Instant addedAt,
        boolean removed) {}
