package io.parvis.identity.companies;

import java.util.Optional;

import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.CompanyId;

/** The companies as the platform asks for them, here from the register itself. */
@Service
class RegisteredCompanies implements Companies {

    private final CompanyRegister companies;

    RegisteredCompanies(CompanyRegister companies) {
        this.companies = companies;
    }

    @Override
    public Optional<io.parvis.directory.Company> find(CompanyId id) {
        return companies
                .find(id)
                .map(stored -> new io.parvis.directory.Company(
                        id, stored.value().name().value(), stored.value().sharing()));
    }
}
