package io.parvis.files.persistence;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.files.ContentId;
import io.parvis.files.FileId;
import io.parvis.files.FileName;
import io.parvis.files.FileOwner;
import io.parvis.files.FileState;
import io.parvis.files.FileType;
import io.parvis.files.FileVersion;
import io.parvis.files.FolderId;
import io.parvis.files.Side;
import io.parvis.files.StoredFile;
import io.parvis.files.Visibility;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.DocumentMapper;

/** A file's {@code state} in its document. */
record FileDocument(
        String owner,
        @Nullable String folder,
        @Nullable Visibility choice,
        Side origin,
        List<VersionDocument> versions,
        Instant addedAt,
        @Nullable String removedBy,
        @Nullable Instant removedAt,
        List<ChangeDocument> history) {

    static final DocumentMapper<StoredFile, FileDocument> MAPPER =
            DocumentMapper.of(FileDocument.class, FileDocument::from, FileDocument::toFile);

    private static FileDocument from(StoredFile file) {
        FileState state = file.state();
        FileState.Removal removed = state.removed();
        return new FileDocument(
                state.owner().value(),
                state.folder() == null ? null : state.folder().value(),
                state.choice(),
                state.origin(),
                state.versions().stream().map(VersionDocument::from).toList(),
                state.addedAt(),
                removed == null ? null : removed.by().value(),
                removed == null ? null : removed.at(),
                ChangeDocument.from(state.history()));
    }

    private StoredFile toFile(String id) {
        FileState.Removal removed =
                removedBy == null || removedAt == null ? null : new FileState.Removal(new Actor(removedBy), removedAt);
        FileState state = new FileState(
                FileOwner.of(owner),
                folder == null ? null : new FolderId(folder),
                choice,
                origin,
                versions.stream().map(VersionDocument::toVersion).toList(),
                addedAt,
                removed,
                ChangeDocument.toHistory(history));
        return StoredFile.restore(new FileId(id), state);
    }

    /** A version in its file's document. */
    record VersionDocument(
            int number,
            String name,
            String content,
            FileType type,
            long size,
            String sha256,
            Side side,
            String by,
            Instant at,
            boolean shown) {

        private static VersionDocument from(FileVersion version) {
            return new VersionDocument(
                    version.number(),
                    version.name().value(),
                    version.content().value(),
                    version.type(),
                    version.size(),
                    version.sha256(),
                    version.side(),
                    version.by().value(),
                    version.at(),
                    version.shown());
        }

        private FileVersion toVersion() {
            return new FileVersion(
                    number,
                    new FileName(name),
                    new ContentId(content),
                    type,
                    size,
                    sha256,
                    side,
                    new Actor(by),
                    at,
                    shown);
        }
    }
}
