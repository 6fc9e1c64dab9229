package io.parvis.testsupport.directory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import io.parvis.directory.Companies;
import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;

/** Companies in memory: what is put in last counts. */
public final class InMemoryCompanies implements Companies {

    private final Map<CompanyId, Company> companies = new ConcurrentHashMap<>();

    /** Knows these companies from now on, in place of what was known of them before. */
    public InMemoryCompanies with(Company... known) {
        Stream.of(known).forEach(company -> companies.put(company.id(), company));
        return this;
    }

    @Override
    public Optional<Company> find(CompanyId id) {
        return Optional.ofNullable(companies.get(id));
    }
}
