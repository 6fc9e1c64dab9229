package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.identity.Viewers;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.companies.InMemoryCompanyRegister;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.time.SettableClock;

class ExportingClientsTests {

    private static final ClientSearchForm BY_USERNAME = new ClientSearchForm(null, null, null, null, null, "username");

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final CompanyRegister companies = new InMemoryCompanyRegister();
    private final ExportingClients exporting = new ExportingClients(
            people, companies, new ListingClients(people, companies), SettableClock.at("2026-03-02T23:30:00Z"));

    @BeforeEach
    void addPeople() {
        companies.add(CompanyFixture.acme(), command("acme"));
        people.add(PersonFixture.invitedMember("ada", Role.ADMIN), command("ada"));
        people.add(PersonFixture.invited("paul", CompanyFixture.ACME), command("paul"));
        people.add(reportOf("paul", "claire"), command("claire"));
        people.add(PersonFixture.invited("zoe", null), command("zoe"));
    }

    @Test
    void s13ExportsClientsWithTheirCompaniesAndManagersInTheOrderOfTheList() {
        assertThat(rows(BY_USERNAME))
                .extracting(
                        row -> row.client().person().id(),
                        row -> row.client().company() == null
                                ? null
                                : row.client().company().id(),
                        row -> row.manager() == null
                                ? null
                                : row.manager().username().value())
                .containsExactly(
                        tuple("claire", "acme", "paul"), tuple("paul", "acme", null), tuple("zoe", null, null));
    }

    @Test
    void s13ExportsWhatIsFilteredAndNothingElse() {
        assertThat(rows(new ClientSearchForm("zoe pau", null, null, null, null, null)))
                .isEmpty();
        assertThat(rows(new ClientSearchForm("paul@", null, "acme", "BOTH", null, null)))
                .extracting(row -> row.client().person().id())
                .containsExactly("paul");
    }

    @Test
    void s13ExportsMoreThanAreLookedUpAtOnce() {
        for (int i = 0; i < 2 * ExportingClients.BATCH; i++) {
            String name = "z%03d".formatted(i);
            people.add(reportOf("paul", name), command(name));
        }

        List<ExportedClient> rows = rows(BY_USERNAME);

        assertThat(rows).hasSize(2 * ExportingClients.BATCH + 3);
        assertThat(rows)
                .extracting(row -> row.client().person().id())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(rows.getLast().client().person().id()).isEqualTo("zoe");
    }

    @Test
    void saysTheDayAndTheTimeZoneOfItsReader() {
        ClientExport export = exporting.export(Viewers.ADMIN, BY_USERNAME);

        assertThat(export.timeZone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(export.day()).isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void refusesWhoeverIsNoAdminAndWhatIsNotKnownBeforeThereIsARow() {
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> exporting.export(Viewers.LAWYER, BY_USERNAME));
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> exporting.export(Viewers.CLIENT, BY_USERNAME));
        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> exporting.export(
                                Viewers.ADMIN, new ClientSearchForm(null, "AWAY", null, null, null, null)))
                .containsExactly("/status status-unknown");
    }

    private List<ExportedClient> rows(ClientSearchForm form) {
        List<ExportedClient> rows = new ArrayList<>();
        exporting.export(Viewers.ADMIN, form).rows().each(rows::add);
        return rows;
    }

    private static Person reportOf(String manager, String name) {
        Side.Client side = new Side.Client(
                AccessType.CLIENT, CompanyFixture.ACME, new PersonId(manager), null, null, null, Origin.ADMIN);
        return Person.inviteClient(
                new PersonId(name),
                PersonFixture.profile(name, name + "@acme.example"),
                side,
                PersonFixture.invitation(name));
    }
}
