package io.parvis.notes;

class InMemoryNotesTests extends NotesSuite {

    private final InMemoryNotes notes = new InMemoryNotes();

    @Override
    protected Notes notes() {
        return notes;
    }
}
