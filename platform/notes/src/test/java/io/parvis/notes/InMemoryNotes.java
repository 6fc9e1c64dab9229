package io.parvis.notes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** Notes in memory, with what their verbs announced. */
public final class InMemoryNotes implements Notes {

    private static final Comparator<Note> OLDEST_FIRST =
            Comparator.comparing(note -> note.state().writtenAt());

    private final InMemoryStore<Note, NoteEvent> notes =
            new InMemoryStore<>(note -> Note.restore(note.noteId(), note.state()));

    /** The events of all notes, oldest first. */
    public List<NoteEvent> announced() {
        return notes.events();
    }

    /** All notes, whoever reads them. */
    public List<Note> all() {
        return notes.all(_ -> true);
    }

    public void forgetAll() {
        notes.forgetAll();
    }

    @Override
    public Stored<Note> add(Note note, Command command) {
        return notes.add(note, command);
    }

    @Override
    public Optional<Stored<Note>> repeated(NoteId id, NoteAccess access, Command command) {
        return notes.repeated(id.value(), command).filter(note -> note.value().isReadBy(access));
    }

    @Override
    public Optional<Stored<Note>> find(NoteId id, NoteAccess access) {
        return notes.find(id.value(), note -> note.isReadBy(access));
    }

    @Override
    public Optional<Stored<Note>> change(NoteId id, NoteAccess access, Command command, Consumer<Note> verb) {
        return notes.change(id.value(), note -> note.isReadBy(access), command, verb);
    }

    @Override
    public Page<Stored<Note>> page(NoteAccess access, NoteQuestion question, PageRequest page) {
        return notes.page(
                note -> note.isReadBy(access)
                        && (question.audience() == null
                                || question.audience() == note.state().audience()),
                question.oldestFirst() ? OLDEST_FIRST : OLDEST_FIRST.reversed(),
                page);
    }
}
