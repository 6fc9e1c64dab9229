package io.parvis.identity.companies;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.parvis.directory.CompanyId;
import io.parvis.identity.Viewers;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.StandardRefusal;

class ListingCompaniesTests {

    private final CompanyRegister companies = new InMemoryCompanyRegister();
    private final ListingCompanies listing = new ListingCompanies(companies);

    @Test
    void showsTheCompaniesToAnAdmin() {
        companies.add(CompanyFixture.globex(), command("globex"));
        companies.add(CompanyFixture.acme(), command("acme"));

        assertThat(listing.page(Viewers.ADMIN, PageRequest.first(10)).items())
                .extracting(company -> company.value().name().value())
                .containsExactly("Acme", "Globex");
        assertThat(listing.find(Viewers.ADMIN, CompanyFixture.ACME)
                        .value()
                        .name()
                        .value())
                .isEqualTo("Acme");
    }

    @Test
    void doesNotFindWhatIsNotThere() {
        assertRefused(StandardRefusal.NOT_FOUND, () -> listing.find(Viewers.ADMIN, new CompanyId("nowhere")));
    }

    @Test
    void refusesWhoeverIsNoAdmin() {
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> listing.page(Viewers.LAWYER, PageRequest.first(10)));
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> listing.find(Viewers.LAWYER, CompanyFixture.ACME));
    }
}
