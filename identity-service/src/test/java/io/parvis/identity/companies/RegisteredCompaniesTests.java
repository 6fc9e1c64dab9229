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

    @Test
    void takesAMergedCompanyForTheOneThatItIsPartOf() {
        companies.add(CompanyFixture.acme(), command("acme"));
        companies.add(CompanyFixture.globex(), command("globex"));
        companies.change(CompanyFixture.GLOBEX, command("merge"), globex -> globex.mergeInto(CompanyFixture.ACME));

        assertThat(registered.find(CompanyFixture.GLOBEX)).isEqualTo(registered.find(CompanyFixture.ACME));
        assertThat(registered.mergedInto(CompanyFixture.ACME)).containsExactly(CompanyFixture.GLOBEX);
        assertThat(registered.mergedInto(CompanyFixture.GLOBEX)).isEmpty();
    }
}
