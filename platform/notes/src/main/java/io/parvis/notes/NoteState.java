package io.parvis.notes;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.files.FileOwner;
import io.parvis.files.Side;

/**
 * All that is known of a note.
 *
 * @param owner    the thing that it is about
 * @param party    the clients for whom it was written ({@link NotedThing#party}); null for the team's own
 * @param side     from where its author wrote
 * @param wordings what it said, oldest first: the last one is what it says, the others are for the team to read
 */
public record NoteState(
        FileOwner owner,
        NoteAudience audience,
        @Nullable String party,
        Side side,
        PersonId author,
        List<Wording> wordings) {

    public NoteState {
        wordings = List.copyOf(wordings);
    }

    public Wording wording() {
        return wordings.getLast();
    }

    public Instant writtenAt() {
        return wordings.getFirst().at();
    }

    public boolean isEdited() {
        return editedAt() != null;
    }

    /** When its author last changed what all who read it read: not whom it mentions, of which clients never hear (S53). Null if they never did. */
    public @Nullable Instant editedAt() {
        for (int i = wordings.size() - 1; i > 0; i--) {
            if (!wordings.get(i).readsTheSameAs(wordings.get(i - 1))) {
                return wordings.get(i).at();
            }
        }
        return null;
    }

    /** Until when its author may change it. */
    public Instant editableUntil() {
        return writtenAt().plus(Note.EDITABLE);
    }

    /** How much room all that it said takes, in characters. */
    int length() {
        return wordings.stream().mapToInt(Wording::length).sum();
    }

    NoteState saying(List<Wording> next) {
        return new NoteState(owner, audience, party, side, author, next);
    }
}
