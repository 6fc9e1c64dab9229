package io.parvis.identity.directory;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;

/** The ids that stand for one company: its own, and those of the companies that became part of it, whose members may not have followed yet. */
@Service
class CompanyNames {

    private final Companies companies;

    CompanyNames(Companies companies) {
        this.companies = companies;
    }

    /** All ids of the company that this one is, or became part of, in an order that is always the same. */
    List<CompanyId> of(CompanyId company) {
        CompanyId heir = companies.find(company).map(Company::id).orElse(company);
        return Stream.concat(Stream.of(heir), companies.mergedInto(heir).stream())
                .sorted(Comparator.comparing(CompanyId::value))
                .toList();
    }
}
