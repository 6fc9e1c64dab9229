package io.parvis.testsupport.directory;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import io.parvis.directory.Companies;
import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;
import io.parvis.directory.Mergers;

/** Companies in memory: what is put in last counts. */
public final class InMemoryCompanies implements Companies {

    private final Map<CompanyId, Company> companies = new ConcurrentHashMap<>();
    private final Map<CompanyId, CompanyId> heirs = new ConcurrentHashMap<>();

    /** Knows these companies from now on, in place of what was known of them before. */
    public InMemoryCompanies with(Company... known) {
        Stream.of(known).forEach(company -> companies.put(company.id(), company));
        return this;
    }

    /** From now on, one company stands for another. */
    public InMemoryCompanies merged(CompanyId company, CompanyId into) {
        heirs.put(company, into);
        return this;
    }

    @Override
    public Optional<Company> find(CompanyId id) {
        return Mergers.heir(id, known -> Optional.ofNullable(companies.get(known)), known -> heirs.get(known.id()));
    }

    @Override
    public Set<CompanyId> mergedInto(CompanyId id) {
        return Mergers.names(
                id,
                heir -> companies.keySet().stream()
                        .filter(company -> heir.equals(heirs.get(company)))
                        .toList());
    }
}
