package io.parvis.events.internal;

import java.util.List;

/**
 * Members of the legal team are mentioned in a note that both sides see. That there is the note is public; who of the team is to look at it is not (S53).
 *
 * @param about     {@code MATTER} or {@code CONTRACT}
 * @param aboutId   its id
 * @param number    what people call it
 * @param memberIds who is to be told, and was not yet
 */
public record MembersMentioned(String noteId, String about, String aboutId, String number, List<String> memberIds) {}
