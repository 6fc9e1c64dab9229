package io.parvis.identity.companies;

import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.parvis.directory.Sharing;

class RegisteredCompaniesTests {

    private final CompanyRegister companies = new InMemoryCompanyRegister();
    private final RegisteredCompanies registered = new RegisteredCompanies(companies);

    @Test
    void knowsACompanyAsThePlatformDoes() {
        companies.add(CompanyFixture.acme(), command("acme"));

        assertThat(registered.find(CompanyFixture.ACME))
                .contains(new io.parvis.directory.Company(CompanyFixture.ACME, "Acme", Sharing.WATCHERS));
        assertThat(registered.find(CompanyFixture.GLOBEX)).isEmpty();
    }
}
