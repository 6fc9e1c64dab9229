package io.parvis.identity.companies;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.companies.CompanyFixture.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Sharing;
import io.parvis.identity.Viewers;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.StandardRefusal;

class EditingCompaniesTests {

    private static final CompanyForm SHARED = new CompanyForm("Acme", "COMPANY", null);

    private final InMemoryCompanyRegister companies = new InMemoryCompanyRegister();
    private final EditingCompanies editing = new EditingCompanies(companies, new ListingCompanies(companies));

    @BeforeEach
    void registerCompanies() {
        companies.add(CompanyFixture.acme(), command("acme"));
        companies.add(CompanyFixture.globex(), command("globex"));
    }

    @Test
    void renamesACompany() {
        Stored<Company> acme = edit(" Acme International ", "WATCHERS");

        assertThat(acme.value().name()).isEqualTo(new CompanyName("Acme International"));
        assertThat(companies.events()).endsWith(new CompanyEvent.Renamed());
    }

    @Test
    void s24DecidesWhatItsMembersSeeOfEachOther() {
        assertThat(edit("Acme", "COMPANY").value().sharing()).isEqualTo(Sharing.COMPANY);

        assertThat(companies.events()).endsWith(new CompanyEvent.SharingChanged(Sharing.WATCHERS));
    }

    @Test
    void editingNothingTellsNothing() {
        int before = companies.events().size();

        assertThat(edit("Acme", "WATCHERS").version()).isEqualTo(1);

        assertThat(companies.events()).hasSize(before);
    }

    @Test
    void takesItsOwnNameInAnotherCase() {
        assertThat(edit("ACME", "WATCHERS").value().name()).isEqualTo(new CompanyName("ACME"));
    }

    @Test
    void refusesTheNameOfAnotherCompany() {
        assertRefused(CompanyRefusal.COMPANY_NAME_TAKEN, () -> edit("globex", "WATCHERS"));
    }

    @Test
    void namesWhatIsMissingOrWrong() {
        assertRefused(StandardRefusal.INVALID_CONTENT, () -> edit(" ", "EVERYBODY"))
                .containsExactly("/name required", "/sharing sharing-unknown");
    }

    @Test
    void s21ListsTheDomainsThatLeadToTheCompany() {
        Stored<Company> acme = editing.edit(
                Viewers.ADMIN,
                ACME,
                new CompanyForm("Acme", "WATCHERS", List.of(" @Acme.EXAMPLE ", "acme.fr", "acme.fr")),
                command("edit"));

        assertThat(acme.value().mailDomains())
                .containsExactlyInAnyOrder(new MailDomain("acme.example"), new MailDomain("acme.fr"));
        assertThat(companies.events()).endsWith(new CompanyEvent.MailDomainsChanged());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme",
                "claire@acme.example",
                "-acme.example",
                "acme..example",
                "acme.example/",
                "*.acme.example"
            })
    void namesWhatIsNoMailDomain(String text) {
        CompanyForm form = new CompanyForm("Acme", "WATCHERS", List.of("acme.example", text));

        assertRefused(StandardRefusal.INVALID_CONTENT, () -> editing.edit(Viewers.ADMIN, ACME, form, command("edit")))
                .containsExactly("/mailDomains/1 mail-domain-invalid");
    }

    @Test
    void isForAdmins() {
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> editing.edit(Viewers.LAWYER, ACME, SHARED, command("edit")));
        assertRefused(
                StandardRefusal.NOT_FOUND,
                () -> editing.edit(Viewers.ADMIN, new CompanyId("nowhere"), SHARED, command("edit")));
    }

    private Stored<Company> edit(String name, String sharing) {
        return editing.edit(Viewers.ADMIN, ACME, new CompanyForm(name, sharing, null), command("edit"));
    }
}
