package io.parvis.identity.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.Requests;
import io.parvis.identity.TestCommands;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;

@WebMvcTest(ClientStandingController.class)
@Import(IdentityInMemory.class)
class ClientStandingControllerTests {

    private final String name = "vera-" + UUID.randomUUID();
    private final String vera = "/api/main/clients/" + name;
    private final Requests requests;

    @Autowired
    ClientStandingControllerTests(MockMvcTester mvc, PeopleRegister people) {
        this.requests = new Requests(mvc);
        Person person = PersonFixture.invited(name, CompanyFixture.ACME);
        person.linkAccount(name);
        person.activate(PersonFixture.MONDAY);
        people.add(person, TestCommands.command(name));
    }

    @Test
    void s15PutsOnHoldAndLetsInAgain() {
        assertThat(requests.post("ada", vera + "/deactivate", ""))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .isLenientlyEqualTo("{\"status\": \"DEACTIVATED\", \"ban\": null}");
        assertThat(requests.post(name, vera + "/activate", "")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(requests.post("ada", vera + "/activate", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("ACTIVE");
    }

    @Test
    void s16BansForAReasonAndLiftsTheBan() {
        assertThat(requests.post("ada", vera + "/ban", "{\"reason\": \"Threatened the clerk\"}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {
                          "status": "BANNED",
                          "ban": {"reason": "Threatened the clerk", "by": "ada", "at": "2026-03-02T09:00:00Z"}
                        }
                        """);
        assertConflict(requests.post("ada", vera + "/activate", ""), "banned");

        assertThat(requests.post("ada", vera + "/unban", ""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"status\": \"ACTIVE\", \"ban\": null}");
    }

    @Test
    void asksForTheReasonOfABan() {
        assertThat(requests.post("ada", vera + "/ban", "{}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/reason");
        assertThat(requests.post("ada", vera + "/ban", "")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void s12RefusesANewLinkForWhoHasAPassword() {
        assertConflict(requests.post("ada", vera + "/resend-invitation", ""), "already-set-up");
    }

    @Test
    void isForAdminsOnly() {
        for (String action : List.of("deactivate", "activate", "ban", "unban", "resend-invitation")) {
            String path = vera + "/" + action;
            assertThat(requests.post("leo", path, "{}")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(requests.post("claire", path, "{}")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(requests.post("ada", "/api/main/clients/leo/" + action, "{\"reason\": \"x\"}"))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private static void assertConflict(MvcTestResult answer, String key) {
        assertThat(answer)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo(key);
    }
}
