package io.parvis.notes;

import io.parvis.starter.problem.Refusal;

/** Why something with notes is refused. */
public enum NoteRefusal implements Refusal {
    /** Only its author words a note anew. */
    NOTE_OF_ANOTHER(Kind.FORBIDDEN),
    /** Its author had a quarter of an hour to word it anew. */
    NOTE_TOO_OLD(Kind.CONFLICT),
    /** It was worded anew as often as a note may be. */
    NOTE_EDITED_TOO_OFTEN(Kind.CONFLICT),
    /** All that it said before and what it would say now are more than a note may keep. */
    NOTE_EDITED_TOO_MUCH(Kind.CONFLICT),
    /** No client sees the thing, so nobody in the portal would read the note. */
    NOTE_FOR_NOBODY(Kind.CONFLICT),
    /** Only active members who see the thing can be mentioned. */
    MENTION_NOT_POSSIBLE(Kind.INVALID),
    /** The thing has no such file, or none that the author sees. */
    NOTE_FILE_UNKNOWN(Kind.INVALID),
    /** A note to both sides names a file that the portal does not show. */
    NOTE_FILE_HIDDEN(Kind.INVALID);

    private final Kind kind;

    NoteRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
