package io.parvis.events.companies;

/** A company has another name. */
public record CompanyChanged(String companyId, String name) {}
