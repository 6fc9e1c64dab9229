package io.parvis.events.companies;

import org.jspecify.annotations.Nullable;

/**
 * What every service may know of a company.
 *
 * @param sharing    what its members see of each other's matters and contracts (S24): {@code WATCHERS}, {@code COMPANY} or {@code MANAGERS}
 * @param mergedInto the company that it was merged into and that its id stands for from then on, absent while it is one of its own
 */
public record CompanyState(
        String companyId,
        String name,
        String sharing,
        @Nullable String mergedInto) {}
