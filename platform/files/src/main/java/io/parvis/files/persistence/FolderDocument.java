package io.parvis.files.persistence;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.files.FileName;
import io.parvis.files.FileOwner;
import io.parvis.files.Folder;
import io.parvis.files.FolderId;
import io.parvis.files.FolderState;
import io.parvis.files.Side;
import io.parvis.files.Visibility;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.DocumentMapper;

/** A folder's {@code state} in its document. */
record FolderDocument(
        String owner,
        String name,
        @Nullable String parent,
        @Nullable Visibility choice,
        Side origin,
        String by,
        Instant addedAt,
        boolean removed,
        List<ChangeDocument> history) {

    static final DocumentMapper<Folder, FolderDocument> MAPPER =
            DocumentMapper.of(FolderDocument.class, FolderDocument::from, FolderDocument::toFolder);

    private static FolderDocument from(Folder folder) {
        FolderState state = folder.state();
        return new FolderDocument(
                state.owner().value(),
                state.name().value(),
                state.parent() == null ? null : state.parent().value(),
                state.choice(),
                state.origin(),
                state.by().value(),
                state.addedAt(),
                state.removed(),
                ChangeDocument.from(state.history()));
    }

    private Folder toFolder(String id) {
        FolderState state = new FolderState(
                FileOwner.of(owner),
                new FileName(name),
                parent == null ? null : new FolderId(parent),
                choice,
                origin,
                new Actor(by),
                addedAt,
                removed,
                ChangeDocument.toHistory(history));
        return Folder.restore(new FolderId(id), state);
    }
}
