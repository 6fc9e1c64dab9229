package io.parvis.events.companies;

/** A company was registered. */
public record CompanyRegistered(String companyId, String name) {}
