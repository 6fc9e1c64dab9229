package io.parvis.events.matters;

/** A folder of a matter that the requester's side sees has another name, or is in another folder. */
public record MatterFolderChanged(String matterId, String folderId) {}
