package io.parvis.identity.companies;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Viewer;
import io.parvis.identity.rules.Administrators;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.FormCheck;

/** An admin registers the company that clients will belong to. */
@Service
public class RegisteringCompanies {

    private final CompanyRegister companies;

    RegisteringCompanies(CompanyRegister companies) {
        this.companies = companies;
    }

    public Stored<Company> register(Viewer admin, @Nullable String name, Command command) {
        Administrators.require(admin);
        FormCheck check = new FormCheck();
        Optional<String> given = check.required("/name", name, CompanyName.LONGEST);
        check.refuseProblems();
        Company company = Company.register(new CompanyId(command.id()), new CompanyName(given.orElseThrow()));
        return companies.add(company, command);
    }
}
