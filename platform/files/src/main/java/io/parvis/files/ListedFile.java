package io.parvis.files;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Actor;

/**
 * A file as someone sees it.
 *
 * @param version      the document's, for entity tags
 * @param name         of the latest version that they see
 * @param folder       where they find it; null at the top
 * @param shown        the marker: whether the requester's side sees it
 * @param choice       what was decided about this very file; null when nothing was
 * @param origin       from where its first version came
 * @param versions     those that they see, oldest first; at least one
 * @param availability of the latest version that they see
 * @param history      what was done with it, for the team; nothing for others
 */
public record ListedFile(
        FileId id,
        long version,
        FileName name,
        @Nullable FolderId folder,
        boolean shown,
        @Nullable Visibility choice,
        Side origin,
        List<FileVersion> versions,
        Availability availability,
        FileHistory history) {

    public ListedFile {
        versions = List.copyOf(versions);
    }

    /** Whether it is somebody's own: they sent its first version. */
    public boolean isOf(Actor actor) {
        FileVersion first = versions.getFirst();
        return first.number() == 1 && first.by().equals(actor);
    }

    public FileVersion latest() {
        return versions.getLast();
    }
}
