package io.parvis.notes;

/** Who reads a note (S52); for good, from when it is written. */
public enum NoteAudience {
    /** Both sides. */
    PORTAL,
    /** The legal team alone: nothing of it ever leaves the team (S53). */
    INTERNAL
}
