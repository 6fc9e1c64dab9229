package io.parvis.events.companies;

/**
 * A company was merged into another one: its members, and all that names it, belong to the other one from now on.
 *
 * @param companyId the company that is no longer one of its own
 * @param into      the company that its id stands for
 */
public record CompaniesMerged(String companyId, String into) {}
