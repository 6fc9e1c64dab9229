package io.parvis.identity.directory;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.companies.CompanyFixture.ACME;
import static io.parvis.identity.companies.CompanyFixture.GLOBEX;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.identity.companies.CompaniesOfRegister;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.companies.InMemoryCompanyRegister;
import io.parvis.identity.people.InMemoryPeopleRegister;
import io.parvis.identity.people.Origin;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.people.Side;
import io.parvis.identity.rules.NameSearch;
import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.StandardRefusal;

class FindingColleaguesTests {

    private static final NameSearch ANYBODY = new NameSearch(null);

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final InMemoryCompanyRegister companies = new InMemoryCompanyRegister();
    private final FindingColleagues finding =
            new FindingColleagues(people, new CompanyNames(CompaniesOfRegister.of(companies)));

    @BeforeEach
    void addPeople() {
        companies.add(CompanyFixture.acme(), command("acme"));
        companies.add(CompanyFixture.globex(), command("globex"));
        client("claire", "Claire Zola", ACME, "zora");
        client("adam", "Adam Abel", ACME, null);
        client("boris", "Boris Berg", ACME, null);
        client("zora", "Zora Zweig", ACME, null);
        client("otto", "Otto Berg", GLOBEX, null);
        client("solo", "Solo Berg", null, null);
        people.add(PersonFixture.activeMember("leo", Role.LAWYER), command("leo"));
    }

    @Test
    void s8OffersTheManagerFirstAndThenColleaguesByName() {
        assertThat(ids("claire", ANYBODY)).containsExactly("zora", "adam", "boris");
        assertThat(ids("zora", ANYBODY)).containsExactly("adam", "boris", "claire");
    }

    @Test
    void s8TellsAJobTitleAndNoMore() {
        assertThat(finding.page(viewer("zora", ACME), new NameSearch("adam"), PageRequest.first(10))
                        .items())
                .containsExactly(new Colleague(new PersonId("adam"), "Adam Abel", "Head of Adam Abel"));
    }

    @Test
    void s60OffersNobodyOfAnotherCompanyWhateverIsTyped() {
        for (String typed : new String[] {null, "", "o", "berg", "otto", "solo", "leo", "@globex.example"}) {
            assertThat(ids("claire", new NameSearch(typed))).doesNotContain("otto", "solo", "leo", "claire");
            assertThat(ids("otto", new NameSearch(typed))).isEmpty();
        }
    }

    @Test
    void s60OffersNobodyToWhoHasNoCompany() {
        assertThat(ids("solo", ANYBODY)).isEmpty();
        assertThat(finding.page(viewer("solo", null), ANYBODY, new PageRequest(1, "anything")))
                .isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void s60OffersNobodyWhoIsNotActive() {
        people.add(PersonFixture.invited("ivan", ACME), command("ivan"));
        people.change(new PersonId("adam"), command("hold"), Person::deactivate);
        people.change(new PersonId("zora"), command("ban"), client -> client.ban("x", PersonFixture.ADA, MONDAY));

        assertThat(ids("claire", ANYBODY)).as("not even a manager").containsExactly("boris");
    }

    /** Matters take any client of the company for a watcher, and forms for an answer, whatever else they may do. */
    @Test
    void s60OffersCollaboratorsAndAnswersThem() {
        client("cora", "Cora Abel", ACME, AccessType.COLLABORATOR, null);

        assertThat(ids("claire", ANYBODY)).containsExactly("zora", "adam", "cora", "boris");
        assertThat(ids("cora", ANYBODY)).containsExactly("adam", "boris", "claire", "zora");
    }

    @Test
    void s60OffersNoManagerWhoLeftTheCompany() {
        people.change(new PersonId("zora"), command("move"), client -> client.edit(client.profile(), side(GLOBEX)));

        assertThat(ids("claire", ANYBODY)).containsExactly("adam", "boris");
        assertThat(ids("otto", ANYBODY)).containsExactly("zora");
    }

    /** What a client sees follows from the merger itself, before anybody has moved. */
    @Test
    void s60TakesMergedCompaniesForOne() {
        companies.change(GLOBEX, command("merge"), globex -> globex.mergeInto(ACME));

        assertThat(ids("claire", ANYBODY)).containsExactly("zora", "adam", "boris", "otto");
        assertThat(ids("otto", ACME, ANYBODY)).containsExactly("adam", "boris", "claire", "zora");
    }

    @Test
    void findsBeginningsOfNames() {
        assertThat(ids("claire", new NameSearch("B"))).containsExactly("boris");
        assertThat(ids("claire", new NameSearch("ZW zo"))).containsExactly("zora");
        assertThat(ids("claire", new NameSearch("oris"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 100})
    void showsEverybodyOncePageByPage(int limit) {
        assertThat(pages(viewer("claire", ACME), limit)).containsExactly("zora", "adam", "boris");
        assertThat(pages(viewer("boris", ACME), limit)).containsExactly("adam", "claire", "zora");
    }

    @Test
    void aManagerAloneIsAllThereIs() {
        client("mia", "Mia Berg", GLOBEX, "otto");

        Page<Colleague> page = finding.page(viewer("mia", GLOBEX), ANYBODY, PageRequest.first(1));

        assertThat(page.items()).extracting(Colleague::name).containsExactly("Otto Berg");
        assertThat(page.nextCursor()).isNull();
    }

    @Test
    void refusesTheCursorOfAnotherSearch() {
        String cursor = finding.page(viewer("claire", ACME), ANYBODY, PageRequest.first(1))
                .nextCursor();

        assertThatExceptionOfType(MalformedCursor.class)
                .isThrownBy(
                        () -> finding.page(viewer("claire", ACME), new NameSearch("b"), new PageRequest(1, cursor)));
    }

    @Test
    void refusesTooLongASearch() {
        NameSearch endless = new NameSearch("b".repeat(101));

        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> finding.page(viewer("claire", ACME), endless, PageRequest.first(1)))
                .containsExactly("/q too-long");
    }

    private List<String> ids(String asker, NameSearch search) {
        CompanyId company = people.find(new PersonId(asker))
                .map(person -> ((Side.Client) person.value().side()).company())
                .orElse(null);
        return ids(asker, company, search);
    }

    private List<String> ids(String asker, @Nullable CompanyId company, NameSearch search) {
        return finding.page(viewer(asker, company), search, PageRequest.first(100)).items().stream()
                .map(colleague -> colleague.id().value())
                .toList();
    }

    private List<String> pages(Viewer viewer, int limit) {
        List<String> ids = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<Colleague> page = finding.page(viewer, ANYBODY, new PageRequest(limit, cursor));
            assertThat(page.items()).hasSizeBetween(1, limit);
            page.items().forEach(colleague -> ids.add(colleague.id().value()));
            cursor = page.nextCursor();
        } while (cursor != null);
        return ids;
    }

    private static Viewer viewer(String id, @Nullable CompanyId company) {
        return new Viewer(new PersonId(id), PersonKind.CLIENT, company, AccessType.CLIENT, Set.of(), Set.of());
    }

    private static Side.Client side(CompanyId company) {
        return new Side.Client(AccessType.CLIENT, company, null, null, null, null, Origin.ADMIN);
    }

    private void client(String id, String name, @Nullable CompanyId company, @Nullable String manager) {
        client(id, name, company, AccessType.CLIENT, manager);
    }

    private void client(
            String id, String name, @Nullable CompanyId company, AccessType access, @Nullable String manager) {
        int space = name.indexOf(' ');
        PersonId boss = manager == null ? null : new PersonId(manager);
        Person client = Person.inviteClient(
                new PersonId(id),
                PersonFixture.profile(name.substring(0, space), name.substring(space + 1), id, id + "@globex.example"),
                new Side.Client(access, company, boss, "Head of " + name, "+33 6", "1 rue de Rivoli", Origin.ADMIN),
                PersonFixture.invitation(id));
        client.activate(MONDAY);
        people.add(client, command(id));
    }
}
