package io.parvis.directory;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The companies of the installation. Remembered from {@code parvis.companies.state}; identity-service answers from its own data. */
public interface Companies {

    /** The company, or the one that it was merged into: what names the one means the other. */
    Optional<Company> find(CompanyId id);

    /** The companies that were merged into this one, directly or not. What was theirs goes on naming them. */
    Set<CompanyId> mergedInto(CompanyId id);

    /** By all of which the company, or the one that it became part of, is named. */
    default Set<CompanyId> namesOf(CompanyId id) {
        CompanyId heir = find(id).map(Company::id).orElse(id);
        Set<CompanyId> names = new HashSet<>(mergedInto(heir));
        names.add(heir);
        return names;
    }
}
