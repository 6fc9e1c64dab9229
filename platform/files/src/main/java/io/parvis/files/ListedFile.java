package io.parvis.files;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A file as someone sees it.
 *
 * @param version      the document's, for entity tags
 * @param name         of the latest version that they see
 * @param folder       where they find it; null at the top
 * @param shown        the marker: whether the requester's side sees it
 * @param versions     those that they see, oldest first; at least one
 * @param availability of the latest version that they see
 */
public record ListedFile(
        FileId id,
        long version,
        FileName name,
        @Nullable FolderId folder,
        boolean shown,
        List<FileVersion> versions,
        Availability availability) {

    public ListedFile {
        versions = List.copyOf(versions);
    }

    public FileVersion latest() {
        return versions.getLast();
    }
}
