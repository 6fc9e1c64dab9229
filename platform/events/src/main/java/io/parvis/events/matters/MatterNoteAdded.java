package io.parvis.events.matters;

/** A note that both sides of a matter see was written (S51); who wrote it is the event's actor. Its text is in no event. */
public record MatterNoteAdded(String matterId, String noteId) {}
