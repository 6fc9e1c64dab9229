package io.parvis.events.matters;

/**
 * A file that the requester's side sees was added to a matter (S50), or a version to such a file.
 *
 * @param version the newest that the requester's side sees
 */
public record MatterAttachmentAdded(String matterId, String attachmentId, int version) {}
