package io.parvis.e2e;

import static io.parvis.e2e.NewClient.awaitAnswers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may get in, and no longer, and again, with the real Keycloak and real mails: S9-S12, S15, S16, S26, S91. */
class ClientStandingIT extends SystemTest {

    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private NewClient client;

    @BeforeEach
    void addClient() {
        client = NewClient.of(parvis, parvis.companyId("Acme"));
    }

    @Test
    void s26ABanEndsAnOpenSessionWithinSecondsAndItsLiftingLetsInAgain() {
        client.setPassword(client.invitation(1), 204);
        try (Browser browser = client.signedIn()) {
            assertThat(client.undergo("ban", Map.of("reason", "Threatened the clerk"))
                            .text("/status"))
                    .isEqualTo("BANNED");

            awaitAnswers(browser, AT_MOST, 401);
            await("Keycloak to refuse them").atMost(AT_MOST).until(() -> !client.canLogIn());
            assertThat(parvis.everythingOnKafka()).noneMatch(record -> record.contains("Threatened the clerk"));
        }

        assertThat(client.undergo("unban", Map.of()).text("/status")).isEqualTo("ACTIVE");

        client.signedIn().close();
        awaitHistory(
                "io.parvis.client.unbanned.v1",
                "io.parvis.client.banned.v1",
                "io.parvis.client.activated.v1",
                "io.parvis.client.invited.v1");
    }

    @Test
    void s12ANewLinkMakesTheLastOneVoidAndIsUsedOnce() {
        String first = client.invitation(1);

        assertThat(client.undergo("resend-invitation", Map.of()).status()).isEqualTo(200);

        String second = client.invitation(2);
        assertThat(second).isNotEqualTo(first);
        client.setPassword(first, 404);
        client.setPassword(second, 204);
        assertProblem(client.undergo("resend-invitation", Map.of()), 409);
    }

    @Test
    void s15WhoIsStoppedBeforeThePasswordNeedsANewLink() {
        String link = client.invitation(1);

        assertThat(client.undergo("deactivate", Map.of()).text("/status")).isEqualTo("DEACTIVATED");

        client.setPassword(link, 410);
        assertProblem(client.undergo("activate", Map.of()), 409);
        client.undergo("resend-invitation", Map.of());
        client.setPassword(client.invitation(2), 204);
    }

    /** The latest first; all but the password by an admin. */
    private void awaitHistory(String... facts) {
        await("the history of " + client.username())
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> {
                    Answer history = parvis.as("admin").get(client.path() + "/history");
                    assertThat(history.json().get("items").valueStream())
                            .extracting(change -> change.get("fact").asString())
                            .containsExactly(facts);
                    assertThat(history.json().get("items").valueStream())
                            .filteredOn(change -> !change.get("fact").asString().contains("activated"))
                            .allMatch(change -> change.get("actor").asString().startsWith("member:"));
                });
    }
}
