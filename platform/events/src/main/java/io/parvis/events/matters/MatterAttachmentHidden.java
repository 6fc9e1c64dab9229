package io.parvis.events.matters;

/** A file of a matter is not shown to the requester's side any more (S59). */
public record MatterAttachmentHidden(String matterId, String attachmentId) {}
