package io.parvis.events.companies;

/**
 * What every service may know of a company.
 *
 * @param sharing what its members see of each other's matters and contracts (S24): {@code WATCHERS}, {@code COMPANY} or {@code MANAGERS}
 */
public record CompanyState(String companyId, String name, String sharing) {}
