package io.parvis.notes;

import java.util.List;

import io.parvis.starter.aggregate.Announcement;

/** What a service publishes of its notes. A bean of its {@code messaging}; a service without one publishes nothing of them. */
@FunctionalInterface
public interface NoteAnnouncing {

    /** Publishes nothing. */
    NoteAnnouncing NOTHING = (_, _) -> List.of();

    /** What to publish of what happened to a note, in order; the note is as it was after it. */
    List<Announcement> ofNote(Note note, NoteEvent event);
}
