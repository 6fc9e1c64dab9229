package io.parvis.events.companies;

/** A company is one of its own after all, because it and another one had been merged into each other at the same moment. */
public record CompanyMergerUndone(String companyId) {}
