package io.parvis.identity.people;

import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.search.Words;

/** How every register of people finds and sorts clients (S13, S22). */
public abstract class ClientListSuite {

    private static final CompanyId ACME = new CompanyId("acme");
    private static final String EMOJI = "\ud83d\ude00";

    protected abstract PeopleRegister people();

    /** Leaves the register without people. */
    protected abstract void forgetAll();

    @BeforeEach
    void addPeople() {
        forgetAll();
        add("claire", "Claire", "Martin", AccessType.BOTH, ACME, 0);
        add("Etienne.d", "Étienne", "Durand", AccessType.CLIENT, ACME, 1);
        add("sean", "Seán", "O'Brien-Smith", AccessType.COLLABORATOR, null, 2);
        add("zoe", "Zoé", "Étoile", AccessType.CLIENT, new CompanyId("globex"), 3);
        people().add(PersonFixture.invitedMember("leo", Role.LAWYER), command("leo"));
        people().change(new PersonId("claire"), command("activate"), client -> client.activate(MONDAY));
        people().change(new PersonId("zoe"), command("ban"), client -> client.ban("x", PersonFixture.ADA, MONDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "name, 'Etienne.d,zoe,claire,sean'",
        "-name, 'sean,claire,zoe,Etienne.d'",
        "username, 'claire,Etienne.d,sean,zoe'",
        "-username, 'zoe,sean,Etienne.d,claire'",
        "invitedAt, 'claire,Etienne.d,sean,zoe'",
        "-invitedAt, 'zoe,sean,Etienne.d,claire'"
    })
    void s13SortsClientsPageByPage(String sort, String expected) {
        ClientSearch search =
                new ClientSearch(ClientFilter.ALL, ClientOrder.parse(sort).orElseThrow());

        assertThat(pages(search, 1)).hasToString("[" + expected.replace(",", ", ") + "]");
        assertThat(pages(search, 3)).isEqualTo(pages(search, 1));
        assertThat(each(search)).isEqualTo(pages(search, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "-name"})
    void s13ShowsEachOfManyWithTheSameLongNameOnce(String sort) {
        for (int i = 0; i < 5; i++) {
            add("twin" + i, EMOJI.repeat(50), EMOJI.repeat(50), AccessType.CLIENT, null, 4);
        }
        ClientSearch search =
                new ClientSearch(ClientFilter.ALL, ClientOrder.parse(sort).orElseThrow());

        List<String> twins =
                pages(search, 2).stream().filter(id -> id.startsWith("twin")).toList();

        assertThat(sort.equals("name") ? twins : twins.reversed())
                .containsExactly("twin0", "twin1", "twin2", "twin3", "twin4");
    }

    @Test
    void s13FiltersByEachDetailAndByAllTogether() {
        assertThat(found(new ClientFilter(PersonStatus.ACTIVE, null, null, null, List.of())))
                .containsExactly("claire");
        assertThat(found(new ClientFilter(PersonStatus.INVITED, null, null, null, List.of())))
                .containsExactlyInAnyOrder("Etienne.d", "sean");
        assertThat(found(new ClientFilter(PersonStatus.BANNED, null, null, null, List.of())))
                .containsExactly("zoe");
        assertThat(found(new ClientFilter(PersonStatus.DEACTIVATED, null, null, null, List.of())))
                .isEmpty();
        assertThat(found(new ClientFilter(null, ACME, null, null, List.of())))
                .containsExactlyInAnyOrder("claire", "Etienne.d");
        assertThat(found(new ClientFilter(null, null, AccessType.COLLABORATOR, null, List.of())))
                .containsExactly("sean");
        assertThat(found(new ClientFilter(null, null, null, Origin.ADMIN, List.of())))
                .hasSize(4);
        assertThat(found(new ClientFilter(
                        PersonStatus.INVITED, ACME, AccessType.CLIENT, Origin.ADMIN, List.of("dur", "et"))))
                .containsExactly("Etienne.d");
    }

    @ParameterizedTest
    @CsvSource({
        "CLAIRE, claire",
        "etienne, Etienne.d",
        "Éti dur, Etienne.d",
        "e\u0301toile, zoe",
        "brien, sean",
        "o'brien-s, sean",
        "smith sea, sean",
        "Etienne.d@acme.ex, Etienne.d",
        "ETIENNE.D, Etienne.d",
        "sean@, sean",
        "ＣＬＡＩＲＥ, claire"
    })
    void s13FindsByBeginningsOfNameUsernameAndEmail(String text, String expected) {
        assertThat(search(text)).containsExactly(expected);
    }

    @Test
    void s13FindsEverybodyOfAMailDomain() {
        assertThat(search("@acme.example")).hasSize(4);
        assertThat(search("acme.ex")).hasSize(4);
        assertThat(search(" ")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".*",
                "^c",
                "c.*e",
                "claire|zoe",
                "$ne",
                "{\"$gt\":\"\"}",
                "$where",
                "[a-z]",
                "\\Qclaire\\E",
                "(claire)",
                "laire",
                "claire zoe",
                "cl\u0000",
                "'; drop table",
                "%",
                "_",
                "*",
                "\ud83d"
            })
    void s13TakesASearchForNothingButText(String text) {
        assertThat(search(text)).isEmpty();
    }

    @Test
    void s23FindsClientsByWhatTheyWereEditedTo() {
        Profile edited = PersonFixture.profile("Clara", "Weber", "claire", "weber@acme.example");

        people().change(
                        new PersonId("claire"),
                        command("edit"),
                        client -> client.edit(edited, (Side.Client) client.side()));

        assertThat(search("weber")).containsExactly("claire");
        assertThat(search("martin")).isEmpty();
    }

    @Test
    void findsSeveralAtOnce() {
        assertThat(people().findAll(List.of(new PersonId("zoe"), new PersonId("leo"), new PersonId("nobody"))))
                .extracting(Person::id)
                .containsExactlyInAnyOrder("zoe", "leo");
        assertThat(people().findAll(List.of())).isEmpty();
    }

    @Test
    void goesNoFurtherThanItIsLet() {
        IllegalStateException enough = new IllegalStateException("enough");

        assertThatException()
                .isThrownBy(() -> people().eachClient(everybody(), _ -> {
                    throw enough;
                }))
                .isSameAs(enough);
    }

    protected static ClientSearch everybody() {
        return new ClientSearch(ClientFilter.ALL, ClientOrder.LAST_INVITED_FIRST);
    }

    private List<String> search(String text) {
        return found(new ClientFilter(null, null, null, null, Words.asked(text)));
    }

    private List<String> found(ClientFilter filter) {
        ClientSearch search = new ClientSearch(filter, ClientOrder.LAST_INVITED_FIRST);
        List<String> found = pages(search, 100);
        assertThat(each(search)).isEqualTo(found);
        return found;
    }

    private List<String> each(ClientSearch search) {
        List<String> ids = new ArrayList<>();
        people().eachClient(search, client -> ids.add(client.id()));
        return ids;
    }

    private List<String> pages(ClientSearch search, int limit) {
        List<String> ids = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<Stored<Person>> page = people().clients(search, new PageRequest(limit, cursor));
            ids.addAll(ids(page));
            cursor = page.nextCursor();
        } while (cursor != null);
        return ids;
    }

    private static List<String> ids(Page<Stored<Person>> page) {
        return page.items().stream().map(Stored::id).toList();
    }

    private void add(
            String username,
            String firstName,
            String lastName,
            AccessType access,
            @Nullable CompanyId company,
            int hour) {
        Side.Client side = new Side.Client(access, company, null, null, null, null, Origin.ADMIN);
        Invitation invitation = new Invitation(
                1,
                "hash-of-" + username,
                PersonFixture.ADA,
                MONDAY.plus(Duration.ofHours(hour)),
                MONDAY.plus(Duration.ofDays(7)));
        Profile profile = PersonFixture.profile(firstName, lastName, username, username + "@acme.example");
        people().add(Person.inviteClient(new PersonId(username), profile, side, invitation), command(username));
    }
}
