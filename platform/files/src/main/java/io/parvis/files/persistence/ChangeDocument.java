package io.parvis.files.persistence;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.files.FileChange;
import io.parvis.files.FileHistory;
import io.parvis.starter.aggregate.Actor;

/** What somebody did with a file or a folder, in its document. */
record ChangeDocument(
        Instant at,
        String by,
        FileChange.What what,
        @Nullable String detail) {

    static List<ChangeDocument> from(FileHistory history) {
        return history.changes().stream()
                .map(change -> new ChangeDocument(change.at(), change.by().value(), change.what(), change.detail()))
                .toList();
    }

    static FileHistory toHistory(List<ChangeDocument> changes) {
        return new FileHistory(changes.stream().map(ChangeDocument::toChange).toList());
    }

    private FileChange toChange() {
        return new FileChange(at, new Actor(by), what, detail);
    }
}
