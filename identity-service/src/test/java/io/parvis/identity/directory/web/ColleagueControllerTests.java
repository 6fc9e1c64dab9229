package io.parvis.identity.directory.web;

import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.directory.CompanyId;
import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.Requests;
import io.parvis.identity.TestCommands;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;

/** Whom a client of Acme is offered, and another one of Globex (S60). */
@WebMvcTest(ColleagueController.class)
@Import(IdentityInMemory.class)
class ColleagueControllerTests {

    private static final String COLLEAGUES = "/api/portal/colleagues";

    private final Requests requests;
    private final PeopleRegister people;

    @Autowired
    ColleagueControllerTests(MockMvcTester mvc, PeopleRegister people, CompanyRegister companies) {
        this.requests = new Requests(mvc);
        this.people = people;
        companies.add(CompanyFixture.globex(), TestCommands.command("globex"));
        add("paul", CompanyFixture.ACME);
        add("nina", CompanyFixture.ACME);
        add("otto", CompanyFixture.GLOBEX);
        add("solo", null);
    }

    @Test
    void s60NamesTheColleaguesAndTellsNothingElseOfThem() throws Exception {
        MvcTestResult page = requests.get("claire", COLLEAGUES + "?limit=1");

        assertThat(page)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*]")
                .asArray()
                .containsExactly(Map.of("id", "nina", "name", "Claire Martin", "jobTitle", "Head of Legal"));
        String cursor = JsonPath.read(page.getResponse().getContentAsString(), "$.nextCursor");
        assertThat(requests.get("claire", COLLEAGUES + "?limit=1&cursor=" + cursor))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly("paul");
        assertThat(requests.get("claire", COLLEAGUES + "?q=mart"))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly("nina", "paul");
    }

    @Test
    void s60NamesNobodyToOtherCompanies() {
        for (String query : new String[] {"", "?q=martin", "?q=claire", "?q=claire@acme.example", "?company=acme"}) {
            for (String stranger : new String[] {"otto", "solo"}) {
                assertThat(requests.get(stranger, COLLEAGUES + query))
                        .hasStatusOk()
                        .bodyJson()
                        .isStrictlyEqualTo("{\"items\": [], \"nextCursor\": null}");
            }
        }
    }

    @Test
    void s60FindsNobodyByAnAddressOrUsername() {
        for (String guess : new String[] {"paul", "paul@acme.example", "@acme.example", "acme"}) {
            assertThat(requests.get("claire", COLLEAGUES + "?q=" + guess))
                    .hasStatusOk()
                    .bodyJson()
                    .isStrictlyEqualTo("{\"items\": [], \"nextCursor\": null}");
        }
    }

    @Test
    void saysWhatIsWrongWithASearch() {
        assertThat(requests.get("claire", COLLEAGUES + "?limit=101")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(requests.get("claire", COLLEAGUES + "?cursor=unheard-of"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].key")
                .isEqualTo("cursor-unknown");
        assertThat(requests.get("claire", COLLEAGUES + "?q=" + "a".repeat(101)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/q");
    }

    @Test
    void isForThePortal() {
        assertThat(requests.get("leo", COLLEAGUES)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get(COLLEAGUES)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private void add(String name, @Nullable CompanyId company) {
        Person client = PersonFixture.invited(name, company);
        client.linkAccount(name);
        client.activate(MONDAY);
        people.add(client, TestCommands.command(name));
    }
}
