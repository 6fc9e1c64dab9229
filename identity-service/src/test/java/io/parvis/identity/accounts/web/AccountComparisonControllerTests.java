package io.parvis.identity.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.event.Level;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.Requests;
import io.parvis.identity.accounts.ComparingAccounts;
import io.parvis.identity.accounts.HeldAccount;
import io.parvis.identity.accounts.InMemoryAccounts;
import io.parvis.identity.accounts.RepairingAccounts;
import io.parvis.testsupport.logs.LogSpy;

@WebMvcTest(AccountComparisonController.class)
@Import({IdentityInMemory.class, ComparingAccounts.class, RepairingAccounts.class})
class AccountComparisonControllerTests {

    private static final String DIFFERENCES = "/internal/operations/accounts/differences";
    private static final String REPAIR = "/internal/operations/accounts/repair";

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final Requests requests;
    private final InMemoryAccounts accounts;

    @Autowired
    AccountComparisonControllerTests(MockMvcTester mvc, InMemoryAccounts accounts) {
        this.requests = new Requests(mvc);
        this.accounts = accounts;
    }

    @AfterEach
    void forgetAccounts() {
        accounts.comeBack();
        accounts.forgetAll();
    }

    @Test
    void showsDifferencesByIdsOnly() {
        accounts.put(new HeldAccount("claire", null, "claire", "old@acme.example", "Clara", "Martin", "fr", true));

        assertThat(requests.get("operations", DIFFERENCES))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "items": [{
                            "kind": "DIFFERENT", "person": "claire", "account": "claire",
                            "fields": ["PERSON", "EMAIL", "FIRST_NAME"]
                          }],
                          "nextCursor": "members."
                        }
                        """);
        assertThat(requests.get("operations", DIFFERENCES + "?cursor=members.&limit=1"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "items": [{"kind": "NO_ACCOUNT", "person": "leo", "account": null, "fields": []}],
                          "nextCursor": "members.1"
                        }
                        """);
    }

    @Test
    void repairsAndWritesDownWhoAskedForIt() {
        accounts.put(new HeldAccount("claire", "claire", "claire", "old@acme.example", "Clara", "Martin", "fr", true));

        assertThat(requests.post("operations", REPAIR, ""))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "items": [{
                            "difference": {
                              "kind": "DIFFERENT", "person": "claire", "account": "claire",
                              "fields": ["EMAIL", "FIRST_NAME"]
                            },
                            "outcome": "REPAIRED",
                            "reason": null
                          }],
                          "nextCursor": "members."
                        }
                        """);

        logs.have(
                Level.INFO,
                "operations asked to repair account claire of person claire, DIFFERENT [EMAIL, FIRST_NAME]: REPAIRED");
        logs.mentionNowhere("acme.example", "Clara", "Martin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "leo", "claire", "matter-service", "identity-service"})
    void isForOperationsOnly(String other) {
        assertThat(requests.get(other, DIFFERENCES)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.post(other, REPAIR, "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get(DIFFERENCES)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void saysThatItCanBeAskedAgainWhileKeycloakIsAway() {
        accounts.goAway();

        assertThat(requests.get("operations", DIFFERENCES))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .containsHeader(HttpHeaders.RETRY_AFTER)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("comparison-interrupted");
        assertThat(requests.post("operations", REPAIR, "")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void refusesACursorOfAnotherList() {
        assertThat(requests.get("operations", DIFFERENCES + "?cursor=x")).hasStatus(HttpStatus.BAD_REQUEST);
    }
}
