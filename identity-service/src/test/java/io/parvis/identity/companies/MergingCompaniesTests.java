package io.parvis.identity.companies;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.companies.CompanyFixture.ACME;
import static io.parvis.identity.companies.CompanyFixture.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.CompanyId;
import io.parvis.identity.Viewers;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.StandardRefusal;

class MergingCompaniesTests {

    private final InMemoryCompanyRegister companies = new InMemoryCompanyRegister();
    private final ListingCompanies listing = new ListingCompanies(companies);
    private final MergingCompanies merging = new MergingCompanies(companies, listing);

    @BeforeEach
    void registerCompanies() {
        companies.add(CompanyFixture.acme(), command("acme"));
        companies.add(CompanyFixture.globex(), command("globex"));
    }

    @Test
    void makesACompanyPartOfAnotherOne() {
        Stored<Company> globex = merge(GLOBEX, "acme", "merge");

        assertThat(globex.value().mergedInto()).isEqualTo(ACME);
        assertThat(companies.events()).endsWith(new CompanyEvent.Merged(ACME));
    }

    @Test
    void mergingAgainTellsNothing() {
        merge(GLOBEX, "acme", "merge");
        int told = companies.events().size();

        assertThat(merge(GLOBEX, "acme", "again").value().mergedInto()).isEqualTo(ACME);

        assertThat(companies.events()).hasSize(told);
    }

    @Test
    void answersARepeatWithWhatItDidThoughTheHeirIsMergedMeanwhile() {
        companies.add(Company.register(new CompanyId("initech"), new CompanyName("Initech")), command("initech"));
        merge(GLOBEX, "acme", "merge");
        merge(ACME, "initech", "merge the heir");

        assertThat(merge(GLOBEX, "acme", "merge").value().mergedInto()).isEqualTo(ACME);
    }

    @Test
    void refusesWhatCannotTakeACompanyIn() {
        assertRefused(StandardRefusal.INVALID_CONTENT, () -> merge(GLOBEX, null, "1"))
                .containsExactly("/into required");
        assertRefused(StandardRefusal.INVALID_CONTENT, () -> merge(GLOBEX, "nowhere", "2"))
                .containsExactly("/into company-unknown");
        assertRefused(StandardRefusal.INVALID_CONTENT, () -> merge(GLOBEX, "globex", "3"))
                .containsExactly("/into company-merged-with-itself");
        merge(GLOBEX, "acme", "4");
        assertRefused(StandardRefusal.INVALID_CONTENT, () -> merge(ACME, "globex", "5"))
                .containsExactly("/into company-unknown");
        assertThat(companies.find(ACME).orElseThrow().value().mergedInto()).isNull();
    }

    @Test
    void aMergedCompanyIsNotEditedNorMergedElsewhere() {
        companies.add(Company.register(new CompanyId("initech"), new CompanyName("Initech")), command("initech"));
        merge(GLOBEX, "acme", "merge");
        EditingCompanies editing = new EditingCompanies(companies, listing);

        assertRefused(CompanyRefusal.COMPANY_MERGED, () -> merge(GLOBEX, "initech", "elsewhere"));
        assertRefused(
                CompanyRefusal.COMPANY_MERGED,
                () -> editing.edit(
                        Viewers.ADMIN, GLOBEX, new CompanyForm("Globex", "COMPANY", List.of()), command("edit")));
    }

    @Test
    void theMailDomainsOfAMergedCompanyCanBeGivenToItsHeir() {
        EditingCompanies editing = new EditingCompanies(companies, listing);
        editing.edit(Viewers.ADMIN, GLOBEX, withMailAt("globex.example"), command("domain"));
        merge(GLOBEX, "acme", "merge");

        editing.edit(Viewers.ADMIN, GLOBEX, withMailAt(), command("release"));

        editing.edit(
                Viewers.ADMIN,
                ACME,
                new CompanyForm("Acme", "WATCHERS", List.of("globex.example")),
                command("take over"));
        assertThat(companies.findByMailDomain(new MailDomain("globex.example")))
                .hasValueSatisfying(
                        found -> assertThat(found.value().companyId()).isEqualTo(ACME));
    }

    @Test
    void isForAdmins() {
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> merging.merge(Viewers.LAWYER, GLOBEX, "acme", command("merge")));
        assertRefused(StandardRefusal.NOT_FOUND, () -> merge(new CompanyId("nowhere"), "acme", "merge"));
    }

    private static CompanyForm withMailAt(String... domains) {
        return new CompanyForm("Globex", "WATCHERS", List.of(domains));
    }

    private Stored<Company> merge(CompanyId id, @Nullable String into, String command) {
        return merging.merge(Viewers.ADMIN, id, into, command(command));
    }
}
