package io.parvis.notes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.files.Side;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * A message about a thing, to both sides or to the legal team alone (S51, S52). Its author may word it anew for a quarter of an hour; what it said before is kept, and
 * nobody can delete it.
 */
public final class Note implements Aggregate<NoteEvent> {

    public static final Duration EDITABLE = Duration.ofMinutes(15);

    static final int MOST_WORDINGS = 50;

    /** Of all that it has said, in characters: a page of notes is read with all their wordings. */
    static final int MOST_CHARACTERS = 3 * NoteForm.LONGEST_TEXT;

    private final NoteId id;
    private final List<NoteEvent> events = new ArrayList<>();
    private NoteState state;

    private Note(NoteId id, NoteState state) {
        this.id = id;
        this.state = state;
    }

    /**
     * A note that someone writes.
     *
     * @throws Refused if it is for both sides and the portal shows the thing to nobody
     */
    static Note written(NoteId id, NoteAudience audience, NoteAccess by, Wording wording) {
        if (by.isInPortal() && audience == NoteAudience.INTERNAL) {
            throw new Refused(StandardRefusal.FORBIDDEN);
        }
        NotedThing thing = by.thing();
        @Nullable String party = audience == NoteAudience.PORTAL ? thing.party() : null;
        if (audience == NoteAudience.PORTAL && party == null) {
            throw new Refused(NoteRefusal.NOTE_FOR_NOBODY);
        }
        Note note = new Note(
                id, new NoteState(thing.owner(), audience, party, Side.of(by.viewer()), by.person(), List.of(wording)));
        note.events.add(new NoteEvent.Added(id, thing, wording.mentioned()));
        return note;
    }

    /** The note as it was stored. */
    public static Note restore(NoteId id, NoteState state) {
        return new Note(id, state);
    }

    /**
     * Words it anew.
     *
     * @throws Refused if it is somebody else's, was written too long ago, or was worded anew as often, or as much, as it may be
     */
    void edit(NoteAccess by, Wording next) {
        requireAuthor(by);
        if (next.at().isAfter(state.editableUntil())) {
            throw new Refused(NoteRefusal.NOTE_TOO_OLD);
        }
        if (next.saysTheSameAs(state.wording())) {
            return;
        }
        if (state.wordings().size() >= MOST_WORDINGS) {
            throw new Refused(NoteRefusal.NOTE_EDITED_TOO_OFTEN);
        }
        if (state.length() + next.length() > MOST_CHARACTERS) {
            throw new Refused(NoteRefusal.NOTE_EDITED_TOO_MUCH);
        }
        List<PersonId> newly =
                next.mentioned().stream().filter(member -> !isMentioned(member)).toList();
        boolean readsTheSame = next.readsTheSameAs(state.wording());
        List<Wording> wordings = new ArrayList<>(state.wordings());
        wordings.add(next);
        state = state.saying(wordings);
        events.add(
                readsTheSame
                        ? new NoteEvent.Mentioned(id, by.thing(), newly)
                        : new NoteEvent.Edited(id, by.thing(), newly));
    }

    /** Whether a member was mentioned in any of its wordings, and so has been told already. */
    private boolean isMentioned(PersonId member) {
        return state.wordings().stream().anyMatch(wording -> wording.mentioned().contains(member));
    }

    /**
     * Refuses everybody but its author.
     *
     * @throws Refused {@link NoteRefusal#NOTE_OF_ANOTHER}
     */
    void requireAuthor(NoteAccess by) {
        if (!isBy(by)) {
            throw new Refused(NoteRefusal.NOTE_OF_ANOTHER);
        }
    }

    boolean isBy(NoteAccess access) {
        return state.author().equals(access.person());
    }

    /** Whether someone reads it: in the portal only what was written to both sides, for the clients whom the portal shows the thing now (S53). */
    public boolean isReadBy(NoteAccess access) {
        return state.owner().equals(access.thing().owner()) && (!access.isInPortal() || isForPortalOf(access.thing()));
    }

    private boolean isForPortalOf(NotedThing thing) {
        return state.audience() == NoteAudience.PORTAL
                && state.party() != null
                && state.party().equals(thing.party());
    }

    @Override
    public String id() {
        return id.value();
    }

    public NoteId noteId() {
        return id;
    }

    public NoteState state() {
        return state;
    }

    @Override
    public List<NoteEvent> events() {
        return List.copyOf(events);
    }
}
