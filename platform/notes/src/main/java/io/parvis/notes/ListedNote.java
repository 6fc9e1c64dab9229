package io.parvis.notes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Names;
import io.parvis.files.FileId;
import io.parvis.files.Side;

/**
 * A note as someone reads it.
 *
 * @param version of the document, for entity tags
 * @param own     whether whoever reads it wrote it
 * @param names   of those who have to do with it
 * @param seen    the files that whoever reads it sees, among those that it names
 */
public record ListedNote(
        NoteId id, long version, NoteState state, boolean own, Names names, Map<FileId, AttachedFile> seen) {

    public String text() {
        return state.wording().text();
    }

    /** Null until the directory knows its author. */
    public @Nullable String authorName() {
        return names.of(state.author());
    }

    public boolean isFromTeam() {
        return state.side() == Side.INTERNAL;
    }

    /** The files that it names and that whoever reads it sees, in the order in which it names them. */
    public List<AttachedFile> files() {
        return state.wording().files().stream()
                .map(seen::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Until when whoever reads it may word it anew; null if it is somebody else's. */
    public @Nullable Instant editableUntil() {
        return own ? state.editableUntil() : null;
    }
}
