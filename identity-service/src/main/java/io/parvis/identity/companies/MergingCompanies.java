package io.parvis.identity.companies;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** An admin makes two companies one: who and what belonged to the one belongs to the other from now on. */
@Service
public class MergingCompanies {

    private final CompanyRegister companies;
    private final ListingCompanies listing;

    MergingCompanies(CompanyRegister companies, ListingCompanies listing) {
        this.companies = companies;
        this.listing = listing;
    }

    /** Merges a company into another one, which keeps its name and its sharing, or finds what the same command did before. */
    public Stored<Company> merge(Viewer admin, CompanyId id, @Nullable String into, Command command) {
        CompanyId merged = listing.find(admin, id).value().companyId();
        return companies.repeated(merged, command).orElseGet(() -> merge(merged, into, command));
    }

    private Stored<Company> merge(CompanyId merged, @Nullable String into, Command command) {
        FormCheck check = new FormCheck();
        Optional<Company> heir = check.required("/into", into, "company-unknown", this::find);
        if (heir.filter(company -> company.companyId().equals(merged)).isPresent()) {
            check.problem("/into", "company-merged-with-itself");
        }
        check.refuseProblems();
        return companies
                .change(
                        merged,
                        command,
                        company -> company.mergeInto(heir.orElseThrow().companyId()))
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    private Optional<Company> find(String id) {
        return companies.find(new CompanyId(id)).map(Stored::value).filter(company -> company.mergedInto() == null);
    }
}
