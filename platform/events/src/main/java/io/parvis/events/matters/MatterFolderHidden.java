package io.parvis.events.matters;

/** A folder of a matter is not shown to the requester's side any more, nor any file in it about which nothing nearer was decided (S59). */
public record MatterFolderHidden(String matterId, String folderId) {}
