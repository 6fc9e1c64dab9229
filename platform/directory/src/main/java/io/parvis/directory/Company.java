package io.parvis.directory;

/** A company, as far as services remember it. */
public record Company(CompanyId id, String name, Sharing sharing) {}
