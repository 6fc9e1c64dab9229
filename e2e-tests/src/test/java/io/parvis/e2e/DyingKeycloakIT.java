package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A Keycloak that dies while people are invited, set their passwords and are stopped. What it was asked for is done once; whoever is told that it
 * can't be done now may try again.
 */
@Tag("faults")
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
        NewClient waiting = NewClient.of(parvis, parvis.companyId("Acme"));
        String link = waiting.invitation(1);
        NewImport started = NewImport.of(parvis, ROWS);
        try (Browser browser = client.signedIn();
                Activations activations = new Activations(parvis, started.usernames())) {
            parvis.renewTokens();
            started.start();
            activations.awaitFirst();
            parvis.kill("keycloak");

            banForAMoment();
            assertThatAPasswordWaits(waiting, link);
            started.awaitFinished();
            assertThat(activations.answers())
                    .allSatisfy((username, statuses) -> assertThat(statuses)
                            .isSubsetOf(204, 503)
                            .containsOnlyOnce(204)
                            .endsWith(204));
            activations.assertPasswordsOpenSessions();
            awaitEnd(browser, client.token());
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

    /** Who has a link now finds it good until it can be used; others ask from the same address, so it may take a few tries to be heard. */
    private void assertThatAPasswordWaits(NewClient invited, String link) {
        Answer refused = await("an answer from behind the rate limit")
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> parvis.anonymous()
                                .post("/api/public" + link + "/password", Map.of("password", "a long enough phrase")),
                        answer -> answer.status() != 429);
        assertProblem(refused, 503);
        assertThat(refused.header("Retry-After")).isPresent();
        await("the link to be good")
                .until(() -> parvis.anonymous().get("/api/public" + link).status() == 200);
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
