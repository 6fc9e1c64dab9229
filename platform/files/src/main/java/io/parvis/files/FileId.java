package io.parvis.files;

/** Names a file, whatever its versions. */
public record FileId(String value) {}
