package io.parvis.identity.people;

import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.identity.Viewers;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.companies.InMemoryCompanyRegister;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.testsupport.time.SettableClock;

class CheckingClientsTests {

    private static final PersonForm CLAIRE =
            new PersonForm("Claire", "Martin", "claire", "claire@acme.example", "fr", "Europe/Paris");

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final InMemoryCompanyRegister companies = new InMemoryCompanyRegister();
    private final CheckingClients checking = new CheckingClients(people, companies);

    @BeforeEach
    void inviteClaire() {
        companies.add(CompanyFixture.acme(), command("acme"));
        ImportingFixture.inviting(people, companies, SettableClock.at("2026-03-02T09:00:00Z"))
                .invite(Viewers.ADMIN, form(CLAIRE, "BOTH"), command("claire"));
    }

    @Test
    void findsNothingWrongWithSomebodyNewAndAddsNobody() {
        PersonForm paul = new PersonForm("Paul", "Petit", "paul", "paul@acme.example", null, null);

        CheckedClient checked = checking.check(form(paul, "CLIENT"));

        assertThat(checked).isEqualTo(new CheckedClient(List.of(), null));
        assertThat(people.findByUsername(new Username("paul"))).isEmpty();
    }

    @Test
    void knowsAClientWhoIsExactlyWhatTheFormSays() {
        assertThat(checking.check(form(CLAIRE, "BOTH")).same()).isNotNull();
        assertThat(keys(form(CLAIRE, "CLIENT"))).containsExactly("/username username-taken", "/email email-taken");
    }

    @Test
    void namesAUsernameAndAnAddressThatSomebodyHasInAnyCaseBesideAllElse() {
        PersonForm taken = new PersonForm("", "Petit", "CLAIRE", "Claire@ACME.example", "de", null);

        assertThat(keys(form(taken, "NONE")))
                .containsExactlyInAnyOrder(
                        "/firstName required",
                        "/language language-unknown",
                        "/accessType access-type-unknown",
                        "/username username-taken",
                        "/email email-taken");
    }

    @Test
    void namesTheAddressOfSomebodyWhoIsBanned() {
        people.change(
                people.findByUsername(new Username("claire"))
                        .orElseThrow()
                        .value()
                        .personId(),
                command("ban"),
                claire -> claire.ban("fraud", PersonFixture.ADA, PersonFixture.MONDAY));
        PersonForm again = new PersonForm("Claire", "Martin", "claire2", "claire@acme.example", "fr", null);

        assertThat(keys(form(again, "BOTH"))).containsExactly("/email email-taken");
    }

    private List<String> keys(ClientForm form) {
        return checking.check(form).problems().stream()
                .map((FieldProblem problem) -> problem.pointer() + " " + problem.key())
                .toList();
    }

    private static ClientForm form(PersonForm person, String accessType) {
        return new ClientForm(person, accessType, "acme", null, null, null, null);
    }
}
