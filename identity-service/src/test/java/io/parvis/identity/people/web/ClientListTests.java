package io.parvis.identity.people.web;

import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.directory.PersonId;
import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.Requests;
import io.parvis.identity.TestCommands;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.PersonFixture;

/** The list's address (S13). */
@WebMvcTest(ClientController.class)
@Import(IdentityInMemory.class)
class ClientListTests {

    private static final String CLIENTS = "/api/main/clients";

    private final Requests requests;

    private final PeopleRegister people;

    @Autowired
    ClientListTests(MockMvcTester mvc, PeopleRegister people) {
        this.requests = new Requests(mvc);
        this.people = people;
    }

    @Test
    void s13SearchesFiltersAndSorts() throws Exception {
        add("search-b", "Bea", "Searched", "CLIENT", "acme");
        add("search-a", "Abel", "Searched", "CLIENT", "acme");
        add("search-c", "Cleo", "Searched", "BOTH", "acme");

        assertThat(names("?q=SEARCHED&sort=name")).containsExactly("search-a", "search-b", "search-c");
        assertThat(names("?q=searched&sort=-username")).containsExactly("search-c", "search-b", "search-a");
        assertThat(names("?q=searched&accessType=CLIENT&company=acme&status=INVITED&origin=ADMIN&sort=username"))
                .containsExactly("search-a", "search-b");
        assertThat(names("?q=searched&status=ACTIVE")).isEmpty();
        assertThat(names("?q=sear.*")).isEmpty();
        assertThat(names("?q=%7B%22%24ne%22%3A1%7D")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "status=AWAY, /status, status-unknown",
        "company=nowhere, /company, company-unknown",
        "accessType=GUEST, /accessType, access-type-unknown",
        "origin=MARS, /origin, origin-unknown",
        "sort=shoe, /sort, sort-unknown",
        "'sort=name,username', /sort, sort-unknown"
    })
    void s13SaysWhichPartOfASearchIsUnknown(String query, String pointer, String key) {
        MvcTestResult answer = requests.get("ada", CLIENTS + "?" + query);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].key").isEqualTo(key);
    }

    @Test
    void s13SaysThatACursorIsOfAnotherSearch() throws Exception {
        add("cursor-a", "A", "Cursor", "CLIENT", "acme");
        add("cursor-b", "B", "Cursor", "CLIENT", "acme");
        String cursor = JsonPath.read(
                requests.get("ada", CLIENTS + "?q=cursor&limit=1").getResponse().getContentAsString(), "$.nextCursor");

        assertThat(requests.get("ada", CLIENTS + "?q=cursor&limit=1&cursor=" + cursor))
                .hasStatusOk();
        for (String other : new String[] {"?q=curso", "?q=cursor&sort=name", "?q=cursor&status=INVITED", "?"}) {
            MvcTestResult answer = requests.get("ada", CLIENTS + other + "&limit=1&cursor=" + cursor);
            assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
            assertThat(answer).bodyJson().extractingPath("$.key").isEqualTo("malformed-parameter");
            assertThat(answer).bodyJson().extractingPath("$.errors[0].key").isEqualTo("cursor-unknown");
        }
    }

    /** What the list's green dot says, and whom a click on it would deactivate. */
    @Test
    void s14SaysOfEachClientWhetherTheyAreActive() throws Exception {
        people.add(PersonFixture.invited("dot-a", null), TestCommands.command("dot-a"));
        people.add(PersonFixture.invited("dot-b", null), TestCommands.command("dot-b"));
        people.change(new PersonId("dot-b"), TestCommands.command("activate"), client -> client.activate(MONDAY));

        MvcTestResult page = requests.get("ada", CLIENTS + "?q=dot&sort=username");

        assertThat(page)
                .bodyJson()
                .extractingPath("$.items[*].status")
                .asArray()
                .containsExactly("INVITED", "ACTIVE");
        assertThat(names("?q=dot&status=ACTIVE")).containsExactly("dot-b");
    }

    /** What looks like a script or a formula is a text, kept as it was typed. */
    @Test
    void s7KeepsScriptsAndFormulasAsTheyWereTyped() {
        MvcTestResult added = requests.post("ada", CLIENTS, """
            {
              "firstName": "<b>Nora", "lastName": "=2+3", "username": "formula", "email": "=1+1@acme.example", "accessType": "CLIENT",
              "jobTitle": "<script>alert(1)</script>", "address": "=HYPERLINK('http://evil.example')", "mobile": "+33 6"
            }
            """);

        assertThat(added).hasStatus(HttpStatus.CREATED);
        assertThat(requests.get("ada", added.getResponse().getHeader(HttpHeaders.LOCATION)))
                .hasStatusOk()
                .hasContentType("application/json")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .bodyJson()
                .isLenientlyEqualTo("""
                    {
                      "firstName": "<b>Nora", "lastName": "=2+3", "email": "=1+1@acme.example",
                      "jobTitle": "<script>alert(1)</script>", "address": "=HYPERLINK('http://evil.example')", "mobile": "+33 6"
                    }
                    """);
    }

    private void add(String username, String firstName, String lastName, String accessType, String company) {
        assertThat(requests.post(
                        "ada", CLIENTS, """
                            {
                              "firstName": "%s", "lastName": "%s", "username": "%s", "email": "%s@acme.example", "accessType": "%s", "companyId": "%s"
                            }
                            """.formatted(firstName, lastName, username, username, accessType, company)))
                .hasStatus(HttpStatus.CREATED);
    }

    private List<String> names(String query) throws Exception {
        MvcTestResult page = requests.get("ada", CLIENTS + query);
        assertThat(page).hasStatusOk();
        return JsonPath.read(page.getResponse().getContentAsString(), "$.items[*].username");
    }
}
