package io.parvis.events.companies;

/**
 * The members of a company see more or less of each other's matters and contracts than before (S24).
 *
 * @param before  {@code WATCHERS}, {@code COMPANY} or {@code MANAGERS}
 * @param sharing one of the others
 */
public record CompanySharingChanged(String companyId, String before, String sharing) {}
