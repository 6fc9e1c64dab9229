package io.parvis.events.matters;

/** A file of a matter is shown to the requester's side from now on (S59). */
public record MatterAttachmentShown(String matterId, String attachmentId) {}
