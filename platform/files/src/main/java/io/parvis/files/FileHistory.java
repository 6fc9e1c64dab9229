package io.parvis.files;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was done with a file or a folder, oldest first: the latest changes, so that no document grows without end. All of them, the events tell.
 */
public record FileHistory(List<FileChange> changes) {

    /** When nothing was done with it yet. */
    public static final FileHistory EMPTY = new FileHistory(List.of());

    static final int MOST = 50;

    public FileHistory {
        changes = List.copyOf(changes);
    }

    FileHistory with(FileChange change) {
        return new FileHistory(Stream.concat(
                        changes.stream().skip(Math.max(0, changes.size() - MOST + 1)), Stream.of(change))
                .toList());
    }
}
