package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.localstack.Addresses;

/** What is left of a client who was deleted, and who can't be: S16, with the real Keycloak, broker and services. */
class DeletedClientIT extends SystemTest {

    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private NewClient client;

    @BeforeEach
    void addClient() {
        client = NewClient.of(parvis, parvis.companyId("Acme"));
    }

    @Test
    void s16LeavesNeitherLinkNorTraceOfWhoWasInvitedAndFreesTheName() {
        String link = client.invitation(1);

        delete();

        assertThat(parvis.as("admin").get(client.path()).status()).isEqualTo(404);
        assertThat(parvis.as("admin")
                        .get("/api/main/clients?q=" + client.username())
                        .json()
                        .get("items"))
                .isEmpty();
        assertProblem(parvis.anonymous().get("/api/public" + link), 404);
        client.setPassword(link, 404);
        assertProblem(client.delete(), 404);
        NewClient next = NewClient.of(parvis, parvis.companyId("Acme"), client.username());
        assertThat(next.id()).isNotEqualTo(client.id());
        String nextLink = next.invitation(2);
        await("the account of the one before to be out of the way")
                .atMost(AT_MOST)
                .until(() -> parvis.anonymous()
                                .post(
                                        "/api/public" + nextLink + "/password",
                                        Map.of("password", "a long enough phrase"))
                                .status()
                        == 204);
        assertThat(next.canLogIn()).isTrue();
    }

    @Test
    void s16KeepsAClientWithAMatterAndSaysWhoRefersToThem() {
        client.setPassword(client.invitation(1), 204);
        assertThat(client.delete().text("/key")).isEqualTo("still-active");
        String requestId;
        try (Browser browser = client.signedIn()) {
            requestId = browser.post(
                            "/api/portal/requests",
                            requestType("claire", "Corporate matter")
                                    .filledIn(Map.of("subject", "A lease", "description", "Of an office.")))
                    .text("/id");
            await("the matter of request " + requestId)
                    .atMost(AT_MOST)
                    .until(() -> browser.get("/api/portal/requests/" + requestId)
                            .text("/status")
                            .equals("CONVERTED"));
        }
        client.undergo("deactivate", Map.of());

        Answer refused = await("every service to have heard that they are on hold")
                .atMost(AT_MOST)
                .until(client::delete, answer -> answer.status() != 503);

        assertProblem(refused, 409);
        assertThat(refused.text("/key")).isEqualTo("still-referred-to");
        assertThat(refused.json().get("errors").valueStream())
                .extracting(error -> error.get("detail").asString())
                .containsExactly("matter-service names this client once.", "request-service names this client once.");
        assertThat(refused.body()).doesNotContain(requestId);
        assertThat(parvis.as("admin").get(client.path()).text("/status")).isEqualTo("DEACTIVATED");
    }

    @Test
    void s16ForgetsWhoWasDeactivatedEverywhere() {
        client.setPassword(client.invitation(1), 204);
        String token = client.token();
        awaitEverywhere(token, 404);
        client.undergo("deactivate", Map.of());

        delete();

        awaitEverywhere(token, 401);
        assertThat(client.canLogIn()).isFalse();
        await("Keycloak to have forgotten them").atMost(AT_MOST).until(this::isWithoutAccount);
        await("the tombstone")
                .atMost(AT_MOST)
                .untilAsserted(() -> assertThat(parvis.everythingOnKafka())
                        .filteredOn(record -> record.contains(client.id()) && record.startsWith("parvis.people"))
                        .last()
                        .satisfies(tombstone -> assertThat(tombstone).endsWith(" null")));
        await("the history to end with it")
                .atMost(AT_MOST)
                .until(() -> parvis.as("admin")
                        .get(client.path() + "/history")
                        .text("/items/0/fact")
                        .equals("io.parvis.client.deleted.v1"));
        assertThat(parvis.operators().parked("identity-service"))
                .noneMatch(parked -> parked.subject().equals(client.id()));
    }

    @Test
    void anotherServiceIsAskedByIdentityServiceAlone() {
        String path = "/internal/people/" + client.id() + "/references";
        for (String service : new String[] {"request-service", "matter-service", "contract-service"}) {
            assertThat(parvis.at(service, accountOf("identity-service"))
                            .get(path)
                            .text("/references"))
                    .isEqualTo("0");
            assertProblem(parvis.at(service, accountOf("notification-service")).get(path), 403);
        }
    }

    private void delete() {
        Answer deleted = await("the client to stand still")
                .atMost(AT_MOST)
                .until(client::delete, answer -> answer.status() != 412 && answer.status() != 503);
        assertThat(deleted.status()).as(deleted.body()).isEqualTo(204);
    }

    /** As Keycloak itself says. */
    private boolean isWithoutAccount() {
        Answer users = new Program(parvis.keycloak(), () -> accountOf("identity-service"))
                .get("/admin/realms/parvis/users?exact=true&username=" + client.username());
        return users.status() == 200 && users.json().isEmpty();
    }

    private String accountOf(String service) {
        return parvis.tokens().ofAccount(service, Addresses.accountSecret(service));
    }

    /** Whom a service knows is told that there is nothing; anyone else must log in. */
    private void awaitEverywhere(String token, int status) {
        await("%d at every service".formatted(status))
                .atMost(AT_MOST)
                .until(() -> Addresses.CONSUMERS.stream()
                        .allMatch(service -> parvis.at(service, token)
                                        .get("/api/portal/nothing")
                                        .status()
                                == status));
    }
}
