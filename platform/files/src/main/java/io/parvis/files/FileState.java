package io.parvis.files;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Actor;

/**
 * What a file is at a moment.
 *
 * @param folder   where it is; null at the top
 * @param choice   what was decided about this very file; null when nothing was
 * @param origin   from where its first version came
 * @param versions oldest first; none once it is removed
 * @param removed  who removed it and when; null as long as it is there
 * @param history  what was done with it since it was added
 */
public record FileState(
        FileOwner owner,
        @Nullable FolderId folder,
        @Nullable Visibility choice,
        Side origin,
        List<FileVersion> versions,
        Instant addedAt,
        @Nullable Removal removed,
        FileHistory history) {

    public FileState {
        versions = List.copyOf(versions);
    }

    /** Who removed a file, and when. */
    public record Removal(Actor by, Instant at) {}

    FileState in(@Nullable FolderId other) {
        return new FileState(owner, other, choice, origin, versions, addedAt, removed, history);
    }

    FileState with(@Nullable Visibility decided) {
        return new FileState(owner, folder, decided, origin, versions, addedAt, removed, history);
    }

    FileState with(List<FileVersion> others) {
        return new FileState(owner, folder, choice, origin, others, addedAt, removed, history);
    }

    FileState noted(FileChange change) {
        return new FileState(owner, folder, choice, origin, versions, addedAt, removed, history.with(change));
    }

    FileState removed(Removal removal) {
        return new FileState(owner, folder, choice, origin, List.of(), addedAt, removal, history);
    }
}
