package io.parvis.identity.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.people.InMemoryReferencesElsewhere;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.PersonFixture;

@WebMvcTest(ClientController.class)
@Import(IdentityInMemory.class)
class ClientDeletionTests {

    private final String name = "vera-" + UUID.randomUUID();
    private final String vera = "/api/main/clients/" + name;
    private final Requests requests;
    private final InMemoryReferencesElsewhere elsewhere;

    @Autowired
    ClientDeletionTests(MockMvcTester mvc, PeopleRegister people, InMemoryReferencesElsewhere elsewhere) {
        this.requests = new Requests(mvc);
        this.elsewhere = elsewhere;
        people.add(PersonFixture.invited(name, CompanyFixture.ACME), TestCommands.command(name));
    }

    @AfterEach
    void comeBack() {
        elsewhere.comeBack();
    }

    @Test
    void s16DeletesAClientOnce() {
        assertThat(requests.delete("ada", vera, "\"1\"", "once")).hasStatus(HttpStatus.NO_CONTENT);

        assertThat(requests.get("ada", vera)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(requests.delete("ada", vera, "\"1\"", "once")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(requests.delete("ada", vera, "\"1\"", "twice")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(requests.delete("ada", vera, "\"1\"")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void asksWhichVersionTheCallerSaw() {
        assertThat(requests.delete("ada", vera, null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(requests.delete("ada", vera, "\"2\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(requests.get("ada", vera)).hasStatusOk();
    }

    @Test
    void saysWhichServiceRefersToTheClientAndHowOften() {
        elsewhere.name(new PersonId(name), Map.of("matter-service", 1L, "request-service", 12L));

        assertThat(requests.delete("ada", vera, "\"1\""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {
                          "key": "still-referred-to",
                          "errors": [
                            {
                              "pointer": "/matter-service", "key": "refers-to-client",
                              "detail": "matter-service names this client once."
                            },
                            {
                              "pointer": "/request-service", "key": "refers-to-client",
                              "detail": "request-service names this client 12 times."
                            }
                          ]
                        }
                        """);
    }

    @Test
    void doesNothingWhileAServiceIsAway() {
        elsewhere.goAway();

        MvcTestResult answer = requests.delete("ada", vera, "\"1\"");

        assertThat(answer).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).containsHeader(HttpHeaders.RETRY_AFTER);
        assertThat(requests.get("ada", vera)).hasStatusOk();
    }

    @Test
    void deletesNobodyWhoIsAtWork() {
        assertThat(requests.delete("ada", "/api/main/clients/claire", "*"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("still-active");
    }

    @Test
    void isForAdminsAndAboutClients() {
        assertThat(requests.delete("leo", vera, "\"1\"")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.delete("claire", vera, "\"1\"")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.delete("ada", "/api/main/clients/leo", "\"1\"")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(requests.delete("ada", "/api/main/clients/nobody", "\"1\"")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
