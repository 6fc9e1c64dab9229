package io.parvis.matter.notes.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

import io.parvis.notes.AttachedFile;
import io.parvis.notes.ListedNote;
import io.parvis.starter.http.EntityTags;

/**
 * A note as clients read it (S51); what is not here does not leave the legal team.
 *
 * @param authorName    null until this service knows its author
 * @param fromTeam      whether the legal team wrote it, or the requester's side
 * @param edited        whether its author changed it since
 * @param editableUntil until when the reader may change it; null for a note of somebody else
 * @param files         attachments of the matter that the reader sees
 */
record PortalNoteView(
        String id,
        @Nullable String authorName,
        boolean fromTeam,
        String text,
        Instant writtenAt,
        boolean edited,
        @Nullable Instant editedAt,
        @Nullable Instant editableUntil,
        List<NamedFile> files) {

    /** An attachment that a note names. */
    record NamedFile(String id, String name) {

        static NamedFile from(AttachedFile file) {
            return new NamedFile(file.id().value(), file.name());
        }
    }

    static PortalNoteView from(ListedNote note) {
        return new PortalNoteView(
                note.id().value(),
                note.authorName(),
                note.isFromTeam(),
                note.text(),
                note.state().writtenAt(),
                note.state().isEdited(),
                note.state().editedAt(),
                note.editableUntil(),
                note.files().stream().map(NamedFile::from).toList());
    }

    String tag() {
        return EntityTags.ofContent(this);
    }

    static ResponseEntity<PortalNoteView> tagged(ListedNote note) {
        PortalNoteView view = from(note);
        return ResponseEntity.ok().eTag(view.tag()).body(view);
    }
}
