package io.parvis.directory;

/** The id of a company that clients belong to. */
public record CompanyId(String value) {}
