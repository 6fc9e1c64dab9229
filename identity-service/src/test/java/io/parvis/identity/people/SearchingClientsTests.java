package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.directory.AccessType;
import io.parvis.directory.PersonStatus;
import io.parvis.identity.Viewers;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.companies.InMemoryCompanyRegister;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.StandardRefusal;

/** How a search is read, and what its cursors are good for (S13). */
class SearchingClientsTests {

    private static final ClientSearchForm EVERYBODY = form(null, null, null, null, null, null);

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final CompanyRegister companies = new InMemoryCompanyRegister();
    private final ListingClients clients = new ListingClients(people, companies);

    @BeforeEach
    void addPeople() {
        companies.add(CompanyFixture.acme(), command("acme"));
        for (String name : List.of("claire", "nina", "paul")) {
            people.add(PersonFixture.invited(name, CompanyFixture.ACME), command(name));
        }
    }

    @Test
    void s13ReadsAllThatCanBeAsked() {
        assertThat(form(" Éti  Mar ", "ACTIVE", "acme", "BOTH", "ADMIN", "-name")
                        .read(companies))
                .isEqualTo(new ClientSearch(
                        new ClientFilter(
                                PersonStatus.ACTIVE,
                                CompanyFixture.ACME,
                                AccessType.BOTH,
                                Origin.ADMIN,
                                List.of("eti", "mar")),
                        new ClientOrder(ClientOrder.Key.NAME, false)));
    }

    @Test
    void s13ListsEverybodyLastInvitedFirstWhenNothingIsAsked() {
        assertThat(EVERYBODY.read(companies))
                .isEqualTo(new ClientSearch(ClientFilter.ALL, ClientOrder.LAST_INVITED_FIRST))
                .isEqualTo(form(" ", "", "", "", "", "").read(companies));
    }

    @Test
    void s13RefusesWhatIsNotKnownAndNamesAllOfIt() {
        ClientSearchForm wrong = form("q".repeat(101), "active", "nowhere", "GUEST", "MARS", "-shoe size");

        assertRefused(StandardRefusal.INVALID_CONTENT, () -> clients.page(Viewers.ADMIN, wrong, PageRequest.first(1)))
                .containsExactly(
                        "/q too-long",
                        "/status status-unknown",
                        "/company company-unknown",
                        "/accessType access-type-unknown",
                        "/origin origin-unknown",
                        "/sort sort-unknown");
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> clients.page(Viewers.LAWYER, wrong, PageRequest.first(1)));
    }

    @Test
    void s13LeadsOnWithACursorOfTheSameSearch() {
        ClientSearchForm search = form("martin", null, "acme", null, null, "username");
        Page<ListedClient> first = clients.page(Viewers.ADMIN, search, PageRequest.first(2));

        Page<ListedClient> second = clients.page(Viewers.ADMIN, search, new PageRequest(2, first.nextCursor()));

        assertThat(first.items()).extracting(client -> client.person().id()).containsExactly("claire", "nina");
        assertThat(second.items()).extracting(client -> client.person().id()).containsExactly("paul");
        assertThat(second.nextCursor()).isNull();
    }

    static Stream<ClientSearchForm> otherSearches() {
        return Stream.of(
                form("claire", null, null, null, null, null),
                form(null, "INVITED", null, null, null, null),
                form(null, null, "acme", null, null, null),
                form(null, null, null, "BOTH", null, null),
                form(null, null, null, null, "ADMIN", null),
                form(null, null, null, null, null, "invitedAt"),
                form(null, null, null, null, null, "name"));
    }

    @ParameterizedTest
    @MethodSource("otherSearches")
    void s13RefusesACursorOfAnotherFilterOrOrder(ClientSearchForm other) {
        String cursor =
                clients.page(Viewers.ADMIN, EVERYBODY, PageRequest.first(1)).nextCursor();

        assertThatExceptionOfType(MalformedCursor.class)
                .isThrownBy(() -> clients.page(Viewers.ADMIN, other, new PageRequest(1, cursor)));
    }

    private static ClientSearchForm form(
            String q, String status, String company, String accessType, String origin, String sort) {
        return new ClientSearchForm(q, status, company, accessType, origin, sort);
    }
}
