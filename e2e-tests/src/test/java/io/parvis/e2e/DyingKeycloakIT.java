package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A Keycloak that dies while people are invited, set their passwords and are stopped. What it was asked for is done once; whoever is told that it
 * can't be done now may try again.
 */
class DyingKeycloakIT extends SystemTest {

    private static final int ROWS = 15;

    private NewClient client;

    @BeforeEach
    void addClient() {
        client = NewClient.of(parvis, parvis.companyId("Acme"));
        client.setPassword(client.invitation(1), 204);
    }

    @AfterEach
    void everythingIsBack() {
        parvis.awaitHealthy();
    }

    @Test
    void s11LosesAndDoublesNobodyAndLeavesNobodyASessionFromBeforeTheirBan() {
        NewImport started = NewImport.of(parvis, ROWS);
        try (Browser browser = client.signedIn();
                Activations activations = new Activations(parvis, started.usernames())) {
            String token = client.token();
            parvis.renewTokens();
            started.start();
            activations.awaitFirst();
            parvis.kill("keycloak");

            banForAMoment();
            assertThatAPasswordWaits();
            started.awaitFinished();
            assertThat(activations.answers())
                    .allSatisfy((username, statuses) -> assertThat(statuses)
                            .isSubsetOf(204, 503)
                            .containsOnlyOnce(204)
                            .endsWith(204));
            activations.assertPasswordsOpenSessions();
            awaitEnd(browser, token);
        }
        client.signedIn().close();
        started.assertEachIsThereOnce();
        awaitNoDifferences();
    }

    private void banForAMoment() {
        assertThat(client.undergo("ban", Map.of("reason", "By mistake")).text("/status"))
                .isEqualTo("BANNED");
        assertThat(client.undergo("unban", Map.of()).text("/status")).isEqualTo("ACTIVE");
    }

    /** Who is invited now has a link that stays good until it can be used. */
    private void assertThatAPasswordWaits() {
        NewClient invited = NewClient.of(parvis, parvis.companyId("Acme"));
        String link = invited.invitation(1);
        Answer refused =
                parvis.anonymous().post("/api/public" + link + "/password", Map.of("password", "a long enough phrase"));
        assertProblem(refused, 503);
        assertThat(refused.header("Retry-After")).isPresent();
        assertThat(parvis.anonymous().get("/api/public" + link).status()).isEqualTo(200);
        try (Activations again = new Activations(parvis, List.of(invited.username()))) {
            assertThat(again.answers().values())
                    .allSatisfy(statuses -> assertThat(statuses).endsWith(204));
        }
    }

    /** Their token shows that every service lets them in again: it is the session of the browser that is gone. */
    private void awaitEnd(Browser browser, String token) {
        await("the session from before the ban to be over, and stay so")
                .during(Duration.ofSeconds(3))
                .atMost(Duration.ofMinutes(1))
                .until(() -> browser.get("/api/portal/me").status() == 401
                        && parvis.at("gateway", token).get("/api/portal/me").status() == 200);
    }
}
