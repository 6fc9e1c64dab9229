package io.parvis.events.internal;

/**
 * Something became of a file or folder that is the legal team's alone, or of what only the team sees of one (S53).
 *
 * @param attachmentId the file's id, or the folder's
 * @param about        {@code MATTER} or {@code CONTRACT}
 * @param aboutId      its id
 */
public record InternalAttachmentChanged(String attachmentId, String about, String aboutId) {}
