package io.parvis.notes;

import java.util.Optional;
import java.util.function.Consumer;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** Keeps notes. Whoever asks says of what thing and from which side, and finds what they may read there. */
public interface Notes {

    /** Adds a note, or finds what the same command added before. */
    Stored<Note> add(Note note, Command command);

    /** The note that this very command added or changed before. */
    Optional<Stored<Note>> repeated(NoteId id, NoteAccess access, Command command);

    Optional<Stored<Note>> find(NoteId id, NoteAccess access);

    /** Lets a verb change a note that the one who asks reads. */
    Optional<Stored<Note>> change(NoteId id, NoteAccess access, Command command, Consumer<Note> verb);

    Page<Stored<Note>> page(NoteAccess access, NoteQuestion question, PageRequest page);
}
