package io.parvis.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.event.Level;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.directory.PersonId;
import io.parvis.events.people.PersonState;
import io.parvis.identity.TestCommands;
import io.parvis.identity.accounts.keycloak.FakeKeycloak;
import io.parvis.identity.accounts.keycloak.KeycloakForTests;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.PersonFixture;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.events.PublishedRecord;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.spring.BackingServices;
import io.parvis.testsupport.spring.ParvisServiceTest;
import io.parvis.testsupport.tokens.Tokens;

/** Accounts compared and repaired in the whole service, beside its events. */
@ParvisServiceTest
@Import(KeycloakForTests.class)
class RepairingAccountsIT {

    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final JsonMapper JSON = new JsonMapper();

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final RestTestClient http;
    private final Tokens tokens;
    private final FakeKeycloak keycloak;
    private final PeopleRegister people;
    private final PublishedEvents published;
    private final String name = "claire-" + UUID.randomUUID();

    @Autowired
    RepairingAccountsIT(
            RestTestClient http,
            Tokens tokens,
            FakeKeycloak keycloak,
            PeopleRegister people,
            PublishedEvents published) {
        this.http = http;
        this.tokens = tokens;
        this.keycloak = keycloak;
        this.people = people;
        this.published = published;
    }

    @AfterEach
    void forgiveKeycloak() {
        keycloak.inTrouble(0);
    }

    @Test
    void bringsAnAccountBackThatSomeoneRemoved() {
        String lost = invite();
        keycloak.forgets(lost);

        assertThat(walk(HttpMethod.GET, "differences"))
                .filteredOn(of(""))
                .singleElement()
                .satisfies(difference ->
                        assertThat(difference.path("kind").asString()).isEqualTo("NO_ACCOUNT"));
        assertThat(walk(HttpMethod.POST, "repair"))
                .filteredOn(of("/difference"))
                .singleElement()
                .satisfies(
                        repair -> assertThat(repair.path("outcome").asString()).isEqualTo("REPAIRED"));

        String subject = keycloak.subjectOf(name).orElseThrow();
        assertThat(subject).isNotEqualTo(lost);
        assertThat(people.find(new PersonId(name)).orElseThrow().value().subject())
                .isEqualTo(subject);
        assertThat(walk(HttpMethod.GET, "differences")).filteredOn(of("")).isEmpty();
        logs.have(Level.INFO, "operations asked to repair account null of person " + name);
        logs.mentionNowhere(name + "@acme.example");
    }

    @Test
    void tellsAnAccountThatIsNobodysAndLeavesIt() {
        String subject = invite();
        keycloak.holdsStranger("stranger-" + name);
        String strangers = keycloak.subjectOf("stranger-" + name).orElseThrow();

        assertThat(walk(HttpMethod.POST, "repair"))
                .filteredOn(
                        repair -> repair.at("/difference/account").asString("").equals(strangers))
                .singleElement()
                .satisfies(
                        repair -> assertThat(repair.path("outcome").asString()).isEqualTo("LEFT_ALONE"));

        assertThat(keycloak.subjectOf("stranger-" + name)).contains(strangers);
        assertThat(keycloak.subjectOf(name)).contains(subject);
    }

    @Test
    void isUnavailableWhileKeycloakIsAway() {
        invite();
        keycloak.inTrouble(503);

        http.get()
                .uri("/internal/operations/accounts/differences?cursor=accounts.")
                .headers(headers -> headers.setBearerAuth(tokens.service("operations")))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** Somebody with an account, whose subject is returned when it is noted at the person, too. */
    private String invite() {
        people.add(PersonFixture.invited(name, null), TestCommands.command(name));
        await().atMost(A_WHILE)
                .until(() ->
                        people.find(new PersonId(name)).orElseThrow().value().subject() != null);
        awaitApplied(published
                .await(PersonState.class, name, state -> state.data().subject() != null)
                .record());
        return keycloak.subjectOf(name).orElseThrow();
    }

    /** An event that came later would bring the account back before anybody compares. */
    private static void awaitApplied(PublishedRecord event) {
        TopicPartition partition = new TopicPartition(event.topic(), event.partition());
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", BackingServices.shared().broker().bootstrapServers()))) {
            await().atMost(A_WHILE)
                    .until(
                            () -> admin.listConsumerGroupOffsets("identity-service.keycloak-accounts")
                                    .partitionsToOffsetAndMetadata()
                                    .get()
                                    .get(partition),
                            committed -> committed != null && committed.offset() > event.offset());
        }
    }

    private List<JsonNode> walk(HttpMethod method, String what) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            String page = http.method(method)
                    .uri("/internal/operations/accounts/" + what + "?limit=2" + cursor)
                    .headers(headers -> headers.setBearerAuth(tokens.service("operations")))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody(String.class)
                    .returnResult()
                    .getResponseBody();
            JsonNode answer = JSON.readTree(page);
            answer.path("items").forEach(all::add);
            cursor = answer.path("nextCursor")
                    .asStringOpt()
                    .map(next -> "&cursor=" + next)
                    .orElse("");
        } while (!cursor.isEmpty());
        return all;
    }

    private Predicate<JsonNode> of(String pointer) {
        return item -> item.at(pointer + "/person").asString("").equals(name);
    }
}
