package io.parvis.identity.companies;

import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.CompanyId;
import io.parvis.directory.Mergers;
import io.parvis.starter.aggregate.Stored;

/** The companies as the platform asks for them, here from the register itself. */
@Service
class RegisteredCompanies implements Companies {

    private final CompanyRegister companies;

    RegisteredCompanies(CompanyRegister companies) {
        this.companies = companies;
    }

    @Override
    public Optional<io.parvis.directory.Company> find(CompanyId id) {
        return Mergers.heir(id, company -> companies.find(company).map(Stored::value), Company::mergedInto)
                .map(RegisteredCompanies::remembered);
    }

    @Override
    public Set<CompanyId> mergedInto(CompanyId id) {
        return Mergers.names(id, companies::mergedInto);
    }

    private static io.parvis.directory.Company remembered(Company company) {
        return new io.parvis.directory.Company(
                company.companyId(), company.name().value(), company.sharing());
    }
}
