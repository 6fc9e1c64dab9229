package io.parvis.events.internal;

import java.util.List;

/**
 * There is a note that is the legal team's alone (S52). Its text is in no event, and this is on no public topic (S53).
 *
 * @param about              {@code MATTER} or {@code CONTRACT}
 * @param aboutId            its id
 * @param number             what people call it
 * @param mentionedMemberIds who is to be told that there is one
 */
public record InternalNoteAdded(
        String noteId, String about, String aboutId, String number, List<String> mentionedMemberIds) {}
