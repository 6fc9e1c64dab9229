package io.parvis.identity.companies;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Sharing;
import io.parvis.identity.Viewers;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.StandardRefusal;

class RegisteringCompaniesTests {

    private final CompanyRegister companies = new InMemoryCompanyRegister();
    private final RegisteringCompanies registering = new RegisteringCompanies(companies);

    @Test
    void registersACompanyThatSharesWithWatchers() {
        Stored<Company> company = registering.register(Viewers.ADMIN, "  Acme S.A. ", command("c1"));

        assertThat(company.value().companyId()).isEqualTo(new CompanyId("c1"));
        assertThat(company.value().name()).isEqualTo(new CompanyName("Acme S.A."));
        assertThat(company.value().sharing()).isEqualTo(Sharing.WATCHERS);
        assertThat(companies.find(new CompanyId("c1"))).isPresent();
    }

    @Test
    void registeringTwiceChangesNothing() {
        Stored<Company> first = registering.register(Viewers.ADMIN, "Acme", command("c1"));

        Stored<Company> second = registering.register(Viewers.ADMIN, "Acme", command("c1"));

        assertThat(second.version()).isEqualTo(first.version());
        assertThat(second.value().companyId()).isEqualTo(first.value().companyId());
    }

    @Test
    void refusesANameThatIsTakenInAnyCase() {
        registering.register(Viewers.ADMIN, "Acme", command("c1"));

        assertRefused(
                CompanyRefusal.COMPANY_NAME_TAKEN, () -> registering.register(Viewers.ADMIN, "ACME", command("c2")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void refusesACompanyWithoutName(String name) {
        assertRefused(StandardRefusal.INVALID_CONTENT, () -> registering.register(Viewers.ADMIN, name, command("c1")))
                .containsExactly("/name required");
    }

    @Test
    void refusesALongName() {
        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> registering.register(Viewers.ADMIN, "a".repeat(201), command("c1")))
                .containsExactly("/name too-long");
    }

    @Test
    void refusesWhoeverIsNoAdminBeforeLookingAtTheForm() {
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> registering.register(Viewers.LAWYER, null, command("c1")));
    }
}
