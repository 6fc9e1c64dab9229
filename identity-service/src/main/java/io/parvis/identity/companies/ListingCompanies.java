package io.parvis.identity.companies;

import org.springframework.stereotype.Service;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Viewer;
import io.parvis.identity.rules.Administrators;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** An admin looks at the companies. */
@Service
public class ListingCompanies {

    private final CompanyRegister companies;

    ListingCompanies(CompanyRegister companies) {
        this.companies = companies;
    }

    public Page<Stored<Company>> page(Viewer admin, PageRequest request) {
        Administrators.require(admin);
        return companies.page(request);
    }

    public Stored<Company> find(Viewer admin, CompanyId id) {
        Administrators.require(admin);
        return companies.find(id).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }
}
