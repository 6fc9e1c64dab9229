package io.parvis.notes;

import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.TiedCursors;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Shows the notes of things: to a client those to both sides, to the team all of them. */
public class ReadingNotes {

    private final Notes notes;
    private final Listing listing;

    ReadingNotes(Notes notes, Listing listing) {
        this.notes = notes;
        this.listing = listing;
    }

    /**
     * A page of those that somebody reads.
     *
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor was not given for this question
     */
    public Page<ListedNote> page(NoteAccess access, NoteQuestion question, PageRequest request) {
        TiedCursors cursors = TiedCursors.to(question);
        Page<Stored<Note>> page = notes.page(access, question, cursors.untie(request));
        return cursors.tie(listing.page(access, page));
    }

    /**
     * One note.
     *
     * @throws Refused if there is none that they read
     */
    public ListedNote find(NoteAccess access, NoteId id) {
        return listing.of(access, found(access, id));
    }

    /**
     * One note with all that it has said; for the team alone.
     *
     * @throws Refused if there is none that they read
     */
    public ListedNote history(NoteAccess access, NoteId id) {
        if (access.isInPortal()) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
        return find(access, id);
    }

    private Stored<Note> found(NoteAccess access, NoteId id) {
        return notes.find(id, access).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }
}
