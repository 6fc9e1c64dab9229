package io.parvis.notes;

/** Names a note. */
public record NoteId(String value) {}
