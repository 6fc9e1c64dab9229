package io.parvis.events.matters;

/** The author of a note that both sides see changed its text within its time. */
public record MatterNoteEdited(String matterId, String noteId) {}
