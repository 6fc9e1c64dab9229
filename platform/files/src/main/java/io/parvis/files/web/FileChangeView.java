package io.parvis.files.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Names;
import io.parvis.files.FileChange;
import io.parvis.files.FileHistory;

/**
 * What somebody did with a file or a folder, as the legal team sees it.
 *
 * @param by     who did it, such as {@code member:…}
 * @param byName null until this service knows them
 * @param detail of a version that was given, its number; of a move, the folder's id where it is since then, null for the top; of a folder that was called otherwise,
 *     its name until then
 */
public record FileChangeView(
        Instant at,
        String by,
        @Nullable String byName,
        FileChange.What what,
        @Nullable String detail) {

    static List<FileChangeView> each(FileHistory history, Names names) {
        return history.changes().stream()
                .map(change -> new FileChangeView(
                        change.at(),
                        change.by().value(),
                        Senders.name(change.by(), names),
                        change.what(),
                        change.detail()))
                .toList();
    }
}
