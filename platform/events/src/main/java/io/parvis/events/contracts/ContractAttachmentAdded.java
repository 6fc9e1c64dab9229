package io.parvis.events.contracts;

/**
 * A file that the requester's side sees was added to a contract (S35, S73), or a version to such a file.
 *
 * @param version the newest that the requester's side sees
 */
public record ContractAttachmentAdded(String contractId, String attachmentId, int version) {}
