package io.parvis.events.internal;

import java.util.List;

/**
 * The author of a note that is the legal team's alone changed its text within its time.
 *
 * @param about              {@code MATTER} or {@code CONTRACT}
 * @param aboutId            its id
 * @param number             what people call it
 * @param mentionedMemberIds who is mentioned only since the change
 */
public record InternalNoteEdited(
        String noteId, String about, String aboutId, String number, List<String> mentionedMemberIds) {}
