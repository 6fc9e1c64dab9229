package io.parvis.events.companies;

/** What every service may know of a company. {@code sharing} is {@code WATCHERS}, {@code COMPANY} or {@code MANAGERS} (S24). */
public record CompanyState(String companyId, String name, String sharing) {}
