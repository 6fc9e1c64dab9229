package io.parvis.files;

/** Names a folder. */
public record FolderId(String value) {}
