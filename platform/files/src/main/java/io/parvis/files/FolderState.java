package io.parvis.files;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Actor;

/**
 * What a folder is at a moment.
 *
 * @param parent  the folder around it; null at the top
 * @param choice  what was decided for all that is in it; null when nothing was
 * @param origin  from where it was made
 * @param history what was done with it since it was made
 */
public record FolderState(
        FileOwner owner,
        FileName name,
        @Nullable FolderId parent,
        @Nullable Visibility choice,
        Side origin,
        Actor by,
        Instant addedAt,
        boolean removed,
        FileHistory history) {

    FolderState called(FileName other) {
        return new FolderState(owner, other, parent, choice, origin, by, addedAt, removed, history);
    }

    FolderState in(@Nullable FolderId other) {
        return new FolderState(owner, name, other, choice, origin, by, addedAt, removed, history);
    }

    FolderState with(@Nullable Visibility decided) {
        return new FolderState(owner, name, parent, decided, origin, by, addedAt, removed, history);
    }

    FolderState noted(FileChange change) {
        return new FolderState(owner, name, parent, choice, origin, by, addedAt, removed, history.with(change));
    }

    FolderState gone() {
        return new FolderState(owner, name, parent, choice, origin, by, addedAt, true, history);
    }
}
