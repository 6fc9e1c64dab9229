package io.parvis.notes;

import java.time.Clock;
import java.util.List;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Writes notes, and words them anew (S51, S52, S62). A repeated command is answered with what it did, whatever has become of members and files since. */
public class WritingNotes {

    private final Notes notes;
    private final Naming naming;
    private final Listing listing;
    private final Clock clock;

    WritingNotes(Notes notes, Naming naming, Listing listing, Clock clock) {
        this.notes = notes;
        this.naming = naming;
        this.listing = listing;
        this.clock = clock;
    }

    /**
     * Adds a note, whose id is the command's.
     *
     * @throws Refused if the form is not right, names somebody or a file that it may not, or is for clients who are not there
     */
    public ListedNote add(NoteAccess access, NoteForm form, Command command) {
        NoteId id = new NoteId(command.id());
        Stored<Note> note = notes.repeated(id, access, command).orElseGet(() -> write(access, id, form, command));
        return listing.of(access, note);
    }

    private Stored<Note> write(NoteAccess access, NoteId id, NoteForm form, Command command) {
        NoteAudience audience = form.requireComplete();
        naming.require(access, audience, form, List.of());
        return notes.add(Note.written(id, audience, access, form.wording(clock.instant())), command);
    }

    /**
     * Lets its author word a note anew, within the time that there is for it. Who reads it stays as it is.
     *
     * @throws Refused if there is no such note that they read, it is somebody else's, the form is not right, or it is too late, in this order
     */
    public ListedNote edit(NoteAccess access, NoteId id, NoteForm form, Command command) {
        Note before = notes.find(id, access).orElseThrow(WritingNotes::notFound).value();
        before.requireAuthor(access);
        Stored<Note> note =
                notes.repeated(id, access, command).orElseGet(() -> wordAnew(access, before, form, command));
        return listing.of(access, note);
    }

    private Stored<Note> wordAnew(NoteAccess access, Note before, NoteForm form, Command command) {
        form.requireWording();
        naming.require(access, before.state().audience(), form, before.state().wordings());
        return notes.change(before.noteId(), access, command, note -> note.edit(access, form.wording(clock.instant())))
                .orElseThrow(WritingNotes::notFound);
    }

    private static Refused notFound() {
        return new Refused(StandardRefusal.NOT_FOUND);
    }
}
