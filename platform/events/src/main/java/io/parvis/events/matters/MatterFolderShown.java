package io.parvis.events.matters;

/** A folder of a matter is shown to the requester's side from now on, and each file in it about which nothing nearer was decided (S59). */
public record MatterFolderShown(String matterId, String folderId) {}
