package io.parvis.identity.imports;

/** Names an import. */
public record ImportId(String value) {}
