package io.parvis.notes;

import java.util.List;

import io.parvis.directory.PersonId;

/** What happened to a note. What of it is published, each service says, with the words of its own things. */
public sealed interface NoteEvent {

    NoteId note();

    /** What it is about, as that was when it happened. */
    NotedThing thing();

    /** Who is mentioned only since then. */
    List<PersonId> mentioned();

    record Added(NoteId note, NotedThing thing, List<PersonId> mentioned) implements NoteEvent {}

    /** Its text or files are others, and maybe whom it mentions. */
    record Edited(NoteId note, NotedThing thing, List<PersonId> mentioned) implements NoteEvent {}

    /** Whom it mentions is all that is another; nobody may be mentioned only since then. */
    record Mentioned(NoteId note, NotedThing thing, List<PersonId> mentioned) implements NoteEvent {}
}
