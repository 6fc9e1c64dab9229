package io.parvis.identity.people;

import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.parvis.directory.PersonKind;
import io.parvis.directory.Role;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.search.Words;

/** Whom every register of people finds by name, for those who choose from them (S60). */
public abstract class PeopleByNameSuite {

    protected static final CompanyId ACME = new CompanyId("acme");
    private static final CompanyId GLOBEX = new CompanyId("globex");

    protected abstract PeopleRegister people();

    /** Leaves the register without people. */
    protected abstract void forgetAll();

    @BeforeEach
    void addPeople() {
        forgetAll();
        client("claire", "Claire", "Martin", ACME);
        client("paul", "Paul", "Durand", ACME);
        client("sean", "Seán", "O'Brien-Smith", ACME);
        client("otto", "Otto", "Martin", GLOBEX);
        client("zoe", "Zoé", "Étoile", null);
        people().add(PersonFixture.invited("ivan", ACME), command("ivan"));
        client("dora", "Dora", "Martin", ACME);
        people().change(new PersonId("dora"), command("hold"), Person::deactivate);
        client("bill", "Bill", "Martin", ACME);
        people().change(new PersonId("bill"), command("ban"), client -> client.ban("x", PersonFixture.ADA, MONDAY));
        people().add(PersonFixture.activeMember("leo", Role.LAWYER), command("leo"));
        people().add(PersonFixture.invitedMember("max", Role.LAWYER), command("max"));
    }

    @Test
    void s60FindsTheActiveClientsOfACompanyByName() {
        assertThat(found(clientsOf(ACME))).containsExactly("paul", "claire", "sean");
        assertThat(found(clientsOf(GLOBEX))).containsExactly("otto");
        assertThat(found(clientsOf(new CompanyId("nowhere")))).isEmpty();
        assertThat(found(clientsOf())).isEmpty();
        assertThat(found(clientsOf(ACME, GLOBEX))).containsExactly("paul", "claire", "otto", "sean");
    }

    @Test
    void findsEveryClientWhateverTheirCompanyOrStandingIfThatIsAsked() {
        assertThat(found(new PeopleByName(PersonKind.CLIENT, true, null, List.of(), List.of())))
                .containsExactly("paul", "zoe", "claire", "otto", "sean");
        assertThat(found(new PeopleByName(PersonKind.CLIENT, false, List.of(ACME), List.of("mar"), List.of())))
                .containsExactly("bill", "claire", "ivan", "dora");
    }

    @Test
    void findsMembersOfTheTeamApart() {
        assertThat(found(new PeopleByName(PersonKind.MEMBER, true, null, List.of(), List.of())))
                .containsExactly("leo");
        assertThat(found(new PeopleByName(PersonKind.MEMBER, false, null, List.of(), List.of())))
                .containsExactly("leo", "max");
    }

    @Test
    void findsNobodyWhoIsExcepted() {
        List<PersonId> except = List.of(new PersonId("claire"), new PersonId("paul"));

        assertThat(found(new PeopleByName(PersonKind.CLIENT, true, List.of(ACME), List.of(), except)))
                .containsExactly("sean");
    }

    @ParameterizedTest
    @CsvSource({"MARTIN, claire", "pau dur, paul", "brien, sean", "o'brien-s sea, sean", "smith, sean", "sean, sean"})
    void findsByBeginningsOfNames(String text, String expected) {
        assertThat(search(text)).containsExactly(expected);
    }

    /** Neither by what only admins see, nor by what could be an operator or a pattern. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "claire-login",
                "claire-login@acme.example",
                "@acme.example",
                "acme",
                "laire",
                "claire durand",
                ".*",
                "^c",
                "$ne",
                "{\"$gt\":\"\"}"
            })
    void findsNobodyByUsernameAddressOrPattern(String text) {
        assertThat(search(text)).isEmpty();
    }

    @Test
    void findsPeopleByTheNameThatTheyHaveNow() {
        Profile edited = PersonFixture.profile("Clara", "Weber", "claire-login", "claire-login@acme.example");

        people().change(
                        new PersonId("claire"),
                        command("edit"),
                        client -> client.edit(edited, (Side.Client) client.side()));

        assertThat(search("weber")).containsExactly("claire");
        assertThat(search("martin")).isEmpty();
    }

    @Test
    void findsNobodyWhoWasDeleted() {
        people().change(new PersonId("paul"), command("hold"), Person::deactivate);
        people().delete(new PersonId("paul"), command("delete"), Person::delete);

        assertThat(found(new PeopleByName(PersonKind.CLIENT, false, List.of(ACME), List.of("paul"), List.of())))
                .isEmpty();
    }

    protected static PeopleByName clientsOf(CompanyId... companies) {
        return new PeopleByName(PersonKind.CLIENT, true, List.of(companies), List.of(), List.of());
    }

    private List<String> search(String text) {
        return found(new PeopleByName(PersonKind.CLIENT, true, List.of(ACME), Words.asked(text), List.of()));
    }

    /** Whether pages are long or short. */
    private List<String> found(PeopleByName lookUp) {
        List<String> found = pages(lookUp, PageRequest.MAXIMUM);
        assertThat(pages(lookUp, 1)).isEqualTo(found);
        return found;
    }

    private List<String> pages(PeopleByName lookUp, int limit) {
        List<String> ids = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<Stored<Person>> page = people().byName(lookUp, new PageRequest(limit, cursor));
            page.items().stream().map(Stored::id).forEach(ids::add);
            cursor = page.nextCursor();
        } while (cursor != null);
        return ids;
    }

    private void client(String id, String firstName, String lastName, @Nullable CompanyId company) {
        String username = id + "-login";
        Side.Client side = new Side.Client(AccessType.CLIENT, company, null, null, null, null, Origin.ADMIN);
        Profile profile = PersonFixture.profile(firstName, lastName, username, username + "@acme.example");
        Person client = Person.inviteClient(new PersonId(id), profile, side, PersonFixture.invitation(id));
        client.activate(MONDAY);
        people().add(client, command(id));
    }
}
