package io.parvis.identity.directory;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.companies.CompanyFixture.ACME;
import static io.parvis.identity.companies.CompanyFixture.GLOBEX;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.Companies;
import io.parvis.directory.Company;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Role;
import io.parvis.directory.Sharing;
import io.parvis.directory.Viewer;
import io.parvis.identity.Viewers;
import io.parvis.identity.companies.CompaniesOfRegister;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.companies.InMemoryCompanyRegister;
import io.parvis.identity.groups.GroupFixture;
import io.parvis.identity.groups.InMemoryGroupRegister;
import io.parvis.identity.people.InMemoryPeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.rules.NameSearch;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.StandardRefusal;

class ReadingDirectoryTests {

    private static final PageRequest PAGE = PageRequest.first(10);
    private static final NameSearch ANY = new NameSearch(null);
    private static final Company SEEN_ACME = new Company(ACME, "Acme", Sharing.WATCHERS);

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final InMemoryGroupRegister groups = new InMemoryGroupRegister();
    private final InMemoryCompanyRegister register = new InMemoryCompanyRegister();
    private final Companies companies = CompaniesOfRegister.of(register);
    private final ReadingDirectory directory =
            new ReadingDirectory(people, groups, register, companies, new CompanyNames(companies));

    @BeforeEach
    void addWhatThereIs() {
        register.add(CompanyFixture.acme(), command("acme"));
        register.add(CompanyFixture.globex(), command("globex"));
        groups.add(GroupFixture.litigation(), command("litigation"));
        people.add(PersonFixture.activeMember("leo", Role.LAWYER), command("leo"));
        people.add(PersonFixture.invitedMember("max", Role.LAWYER, Role.ADMIN), command("max"));
        people.add(PersonFixture.active(), command("claire"));
        people.add(PersonFixture.invited("ivan", ACME), command("ivan"));
        people.add(PersonFixture.invited("otto", GLOBEX), command("otto"));
        people.change(new PersonId("otto"), command("activate"), client -> client.activate(MONDAY));
    }

    @Test
    void showsEveryTeamMemberTheActiveMembersAndTheirRoles() {
        MemberEntry leo = new MemberEntry(new PersonId("leo"), "Claire Martin", Set.of(Role.LAWYER), true);
        MemberEntry max = new MemberEntry(new PersonId("max"), "Claire Martin", Set.of(Role.LAWYER, Role.ADMIN), false);

        assertThat(directory.members(Viewers.LAWYER, ANY, false, PAGE).items()).containsExactly(leo);
        assertThat(directory.members(Viewers.LAWYER, ANY, true, PAGE).items()).containsExactly(leo, max);
        assertThat(directory
                        .members(Viewers.LAWYER, new NameSearch("leo"), true, PAGE)
                        .items())
                .as("a username is no name")
                .isEmpty();
    }

    @Test
    void s60ShowsEveryTeamMemberTheActiveClientsAndTheirCompanies() {
        assertThat(directory.clients(Viewers.LAWYER, clients(null, false), PAGE).items())
                .extracting(client -> client.id().value())
                .containsExactly("claire", "otto");
        assertThat(directory
                        .clients(Viewers.LAWYER, clients("acme", false), PAGE)
                        .items())
                .containsExactly(new ClientEntry(new PersonId("claire"), "Claire Martin", SEEN_ACME, true));
        assertThat(directory
                        .clients(Viewers.LAWYER, clients("acme", true), PAGE)
                        .items())
                .contains(new ClientEntry(new PersonId("ivan"), "Claire Martin", SEEN_ACME, false));
    }

    @Test
    void s60TakesMergedCompaniesForOne() {
        register.change(GLOBEX, command("merge"), globex -> globex.mergeInto(ACME));

        for (String name : new String[] {"acme", "globex"}) {
            assertThat(directory
                            .clients(Viewers.LAWYER, clients(name, false), PAGE)
                            .items())
                    .as(name)
                    .containsExactly(
                            new ClientEntry(new PersonId("claire"), "Claire Martin", SEEN_ACME, true),
                            new ClientEntry(new PersonId("otto"), "Claire Martin", SEEN_ACME, true));
        }
        assertThat(directory.companies(Viewers.LAWYER, ANY, PAGE).items())
                .extracting(company -> company.id())
                .containsExactly("acme");
    }

    @Test
    void showsWhoIsBannedOnlyIfThatIsAsked() {
        people.change(new PersonId("claire"), command("hold"), Person::deactivate);
        people.change(new PersonId("otto"), command("ban"), client -> client.ban("x", PersonFixture.ADA, MONDAY));

        assertThat(directory.clients(Viewers.LAWYER, clients(null, false), PAGE).items())
                .isEmpty();
        assertThat(directory.clients(Viewers.LAWYER, clients(null, true), PAGE).items())
                .hasSize(3)
                .noneMatch(ClientEntry::active);
    }

    @Test
    void saysThatThereIsNoSuchCompany() {
        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> directory.clients(
                                Viewers.LAWYER,
                                new ClientLookUp(new NameSearch("x".repeat(101)), "nowhere", false),
                                PAGE))
                .containsExactly("/q too-long", "/company company-unknown");
    }

    @Test
    void showsEveryTeamMemberGroupsAndCompanies() {
        assertThat(directory.groups(Viewers.LAWYER, new NameSearch("LIT"), PAGE).items())
                .extracting(group -> group.name().value())
                .containsExactly("Litigation");
        assertThat(directory.groups(Viewers.LAWYER, new NameSearch("tax"), PAGE).items())
                .isEmpty();
        assertThat(directory.companies(Viewers.LAWYER, ANY, PAGE).items())
                .extracting(company -> company.name().value())
                .containsExactly("Acme", "Globex");
        assertThat(directory
                        .companies(Viewers.LAWYER, new NameSearch("glo"), PAGE)
                        .items())
                .extracting(company -> company.name().value())
                .containsExactly("Globex");
    }

    @Test
    void refusesTheCursorOfAnotherSearch() {
        PageRequest one = PageRequest.first(1);
        String clients =
                directory.clients(Viewers.LAWYER, clients(null, false), one).nextCursor();
        String names = directory.companies(Viewers.LAWYER, ANY, one).nextCursor();

        assertThat(directory
                        .clients(Viewers.LAWYER, clients(null, false), new PageRequest(1, clients))
                        .items())
                .hasSize(1);
        assertThatExceptionOfType(MalformedCursor.class)
                .isThrownBy(
                        () -> directory.clients(Viewers.LAWYER, clients("acme", false), new PageRequest(1, clients)));
        assertThatExceptionOfType(MalformedCursor.class)
                .isThrownBy(
                        () -> directory.companies(Viewers.LAWYER, new NameSearch("glo"), new PageRequest(1, names)));
    }

    @Test
    void refusesClientsAndMembersWithoutARole() {
        Viewer idle = new Viewer(new PersonId("leo"), PersonKind.MEMBER, null, null, Set.of(), Set.of());

        for (Viewer viewer : new Viewer[] {Viewers.CLIENT, idle}) {
            assertRefused(RuleRefusal.TEAM_ROLE_REQUIRED, () -> directory.members(viewer, ANY, false, PAGE));
            assertRefused(
                    RuleRefusal.TEAM_ROLE_REQUIRED, () -> directory.clients(viewer, clients("nowhere", false), PAGE));
            assertRefused(RuleRefusal.TEAM_ROLE_REQUIRED, () -> directory.groups(viewer, ANY, PAGE));
            assertRefused(RuleRefusal.TEAM_ROLE_REQUIRED, () -> directory.companies(viewer, ANY, PAGE));
        }
    }

    private static ClientLookUp clients(@Nullable String company, boolean inactive) {
        return new ClientLookUp(ANY, company, inactive);
    }
}
