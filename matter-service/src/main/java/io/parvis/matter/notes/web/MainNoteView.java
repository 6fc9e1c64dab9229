package io.parvis.matter.notes.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

import io.parvis.directory.PersonId;
import io.parvis.notes.AttachedFile;
import io.parvis.notes.ListedNote;
import io.parvis.notes.NoteAudience;
import io.parvis.starter.http.EntityTags;

/**
 * A note as the legal team reads it.
 *
 * @param audience      {@code PORTAL} for both sides, {@code INTERNAL} for the team alone
 * @param fromTeam      whether the legal team wrote it, or the requester's side
 * @param mentioned     the members who were told that there is a note
 * @param edited        whether its author changed it since; its history has what it said before
 * @param editableUntil until when the reader may change it; null for a note of somebody else
 * @param files         attachments of the matter; without those that were removed
 */
record MainNoteView(
        String id,
        NoteAudience audience,
        PersonView author,
        boolean fromTeam,
        String text,
        List<PersonView> mentioned,
        Instant writtenAt,
        boolean edited,
        @Nullable Instant editedAt,
        @Nullable Instant editableUntil,
        List<FileView> files) {

    /**
     * Somebody who has to do with it.
     *
     * @param name null until this service knows them
     */
    record PersonView(String id, @Nullable String name) {

        static PersonView of(PersonId person, ListedNote note) {
            return new PersonView(person.value(), note.names().of(person));
        }
    }

    /**
     * An attachment that it names.
     *
     * @param shown whether the portal shows it
     */
    record FileView(String id, String name, boolean shown) {

        static FileView from(AttachedFile file) {
            return new FileView(file.id().value(), file.name(), file.shown());
        }
    }

    static MainNoteView from(ListedNote note) {
        return new MainNoteView(
                note.id().value(),
                note.state().audience(),
                PersonView.of(note.state().author(), note),
                note.isFromTeam(),
                note.text(),
                note.state().wording().mentioned().stream()
                        .map(member -> PersonView.of(member, note))
                        .toList(),
                note.state().writtenAt(),
                note.state().isEdited(),
                note.state().editedAt(),
                note.editableUntil(),
                note.files().stream().map(FileView::from).toList());
    }

    static ResponseEntity<MainNoteView> versioned(ListedNote note) {
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(note.version())).body(from(note));
    }
}
