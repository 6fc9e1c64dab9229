package io.parvis.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import io.parvis.directory.People;
import io.parvis.events.people.ClientDeleted;
import io.parvis.identity.accounts.keycloak.FakeKeycloak;
import io.parvis.identity.accounts.keycloak.KeycloakForTests;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.owners.ContentOwners;
import io.parvis.testsupport.spring.ParvisServiceTest;
import io.parvis.testsupport.tokens.Tokens;

/** The service when an admin deletes a client whom they invited. */
@ParvisServiceTest
@Import(KeycloakForTests.class)
@TestPropertySource(
        properties = {
            "parvis.bootstrap-admin.username=Ada",
            "parvis.bootstrap-admin.email=ada@firm.example",
            "parvis.bootstrap-admin.first-name=Ada",
            "parvis.bootstrap-admin.last-name=Lovelace"
        })
class DeletingClientsIT {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final RestTestClient http;
    private final PublishedEvents published;
    private final FakeKeycloak keycloak;
    private final ContentOwners owners;
    private final Ada ada;
    private final String name = "claire-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    DeletingClientsIT(
            RestTestClient http,
            Tokens tokens,
            PublishedEvents published,
            FakeKeycloak keycloak,
            ContentOwners owners,
            People people) {
        this.http = http;
        this.published = published;
        this.keycloak = keycloak;
        this.owners = owners;
        this.ada = new Ada(http, tokens, keycloak, people);
    }

    @BeforeEach
    void letTheFirstAdminIn() {
        ada.getIn();
    }

    @Test
    void s16ErasesWhomAnAdminDeletes() {
        String client = ada.invite(name, null);
        ada.awaitAccountOf(name);
        String token = ada.tokenFor(client);
        owners.have("/internal/people/" + client + "/references", "{\"references\": 0}");

        awaitDeletion(client, HttpStatus.NO_CONTENT);

        published.await(ClientDeleted.class, client);
        await().atMost(A_WHILE).until(() -> keycloak.subjectOf(name).isEmpty());
        ada.setPassword(token, Ada.PASSWORD).expectStatus().isNotFound();
        published
                .on("parvis.clients")
                .about(client)
                .hasTypes("io.parvis.client.invited.v1", "io.parvis.client.deleted.v1")
                .hasGaplessSequences()
                .areCloudEvents();
        await().untilAsserted(() -> published
                .on("parvis.people")
                .about(client)
                .hasGaplessSequences()
                .areCloudEvents()
                .last()
                .satisfies(tombstone -> assertThat(tombstone.value()).isNull()));
        ada.invite(name, null);
        ada.awaitAccountOf(name);
    }

    @Test
    void deletesNobodyWhomAServiceNamesOrMayName() {
        String client = ada.invite(name, null);
        String references = "/internal/people/" + client + "/references";
        owners.beAwayFor(references);
        awaitDeletion(client, HttpStatus.SERVICE_UNAVAILABLE);
        owners.refuse(references, 404);
        awaitDeletion(client, HttpStatus.SERVICE_UNAVAILABLE);
        owners.have(references, "{}");
        awaitDeletion(client, HttpStatus.SERVICE_UNAVAILABLE);

        owners.have(references, "{\"references\": 1}");
        awaitDeletion(client, HttpStatus.CONFLICT);

        http.get()
                .uri("/api/main/clients/{id}", client)
                .headers(Ada.bearer(ada.token()))
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** Their account may be linked at any moment, which makes another version of them; and a breaker may be open for a moment. */
    private void awaitDeletion(String client, HttpStatus expected) {
        await().atMost(A_WHILE)
                .untilAsserted(() -> http.delete()
                        .uri("/api/main/clients/{id}", client)
                        .headers(Ada.bearer(ada.token()))
                        .header(HttpHeaders.IF_MATCH, "*")
                        .exchange()
                        .expectStatus()
                        .isEqualTo(expected));
    }
}
