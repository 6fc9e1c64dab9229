package io.parvis.identity.companies;

import io.parvis.directory.Companies;

/** The companies of a register as the platform asks for them. */
public final class CompaniesOfRegister {

    private CompaniesOfRegister() {}

    public static Companies of(CompanyRegister register) {
        return new RegisteredCompanies(register);
    }
}
