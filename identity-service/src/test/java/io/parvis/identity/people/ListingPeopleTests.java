package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.identity.Viewers;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.companies.InMemoryCompanyRegister;
import io.parvis.identity.groups.InMemoryGroupRegister;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.StandardRefusal;

class ListingPeopleTests {

    private static final PageRequest PAGE = PageRequest.first(10);
    private static final ClientSearchForm EVERYBODY = new ClientSearchForm(null, null, null, null, null, null);

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final CompanyRegister companies = new InMemoryCompanyRegister();
    private final InMemoryGroupRegister groups = new InMemoryGroupRegister();
    private final ListingClients clients = new ListingClients(people, companies);
    private final ListingMembers members = new ListingMembers(people, groups);

    @BeforeEach
    void addPeople() {
        companies.add(CompanyFixture.acme(), command("acme"));
        people.add(PersonFixture.invited("claire", CompanyFixture.ACME), command("claire"));
        people.add(PersonFixture.invited("nina", null), command("nina"));
        people.add(PersonFixture.invitedMember("ada", Role.ADMIN), command("ada"));
    }

    @Test
    void showsAnAdminTheClientsWithTheirCompanies() {
        assertThat(clients.page(Viewers.ADMIN, EVERYBODY, PAGE).items())
                .satisfiesExactlyInAnyOrder(
                        claire -> {
                            assertThat(claire.person().id()).isEqualTo("claire");
                            assertThat(claire.company().companyId()).isEqualTo(CompanyFixture.ACME);
                        },
                        nina -> {
                            assertThat(nina.person().id()).isEqualTo("nina");
                            assertThat(nina.company()).isNull();
                        });
    }

    @Test
    void showsAnAdminOneClientOrMember() {
        ListedClient claire = clients.find(Viewers.ADMIN, new PersonId("claire"));

        assertThat(claire.company().name().value()).isEqualTo("Acme");
        assertThat(claire.version()).isEqualTo(1);
        assertThat(members.find(Viewers.ADMIN, new PersonId("ada")).person().id())
                .isEqualTo("ada");
        assertThat(members.page(Viewers.ADMIN, PAGE).items()).hasSize(1);
    }

    @Test
    void doesNotTakeOneSideForTheOther() {
        assertRefused(StandardRefusal.NOT_FOUND, () -> clients.find(Viewers.ADMIN, new PersonId("ada")));
        assertRefused(StandardRefusal.NOT_FOUND, () -> members.find(Viewers.ADMIN, new PersonId("claire")));
        assertRefused(StandardRefusal.NOT_FOUND, () -> clients.find(Viewers.ADMIN, new PersonId("nobody")));
    }

    @Test
    void showsPeopleThemselves() {
        assertThat(clients.self(Viewers.CLIENT).company().name().value()).isEqualTo("Acme");
        assertThat(members.self(Viewers.ADMIN).side().roles()).containsExactly(Role.ADMIN);
    }

    @Test
    void refusesWhoeverIsNoAdmin() {
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> clients.page(Viewers.LAWYER, EVERYBODY, PAGE));
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> clients.find(Viewers.LAWYER, new PersonId("claire")));
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> members.page(Viewers.LAWYER, PAGE));
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> members.find(Viewers.LAWYER, new PersonId("ada")));
    }
}
