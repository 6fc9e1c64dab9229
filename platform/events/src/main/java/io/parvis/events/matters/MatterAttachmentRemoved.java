package io.parvis.events.matters;

/** A file that the requester's side saw was removed from a matter. */
public record MatterAttachmentRemoved(String matterId, String attachmentId) {}
