package io.parvis.events.matters;

/** A file of a matter that the requester's side sees is in another folder. */
public record MatterAttachmentMoved(String matterId, String attachmentId) {}
