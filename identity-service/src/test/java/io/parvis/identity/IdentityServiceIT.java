package io.parvis.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.context.WebApplicationContext;

import io.parvis.directory.People;
import io.parvis.events.companies.CompanyRegistered;
import io.parvis.events.companies.CompanyState;
import io.parvis.events.people.ClientActivated;
import io.parvis.events.people.ClientInvited;
import io.parvis.events.people.MemberInvited;
import io.parvis.events.people.PersonState;
import io.parvis.identity.accounts.keycloak.FakeKeycloak;
import io.parvis.identity.accounts.keycloak.KeycloakForTests;
import io.parvis.testsupport.documents.ServiceCanvas;
import io.parvis.testsupport.events.PublishedEvent;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.openapi.DocumentedRoutes;
import io.parvis.testsupport.spring.ParvisServiceTest;
import io.parvis.testsupport.tokens.Tokens;

/** The service from the first admin to a client who set a password. */
@ParvisServiceTest
@Import(KeycloakForTests.class)
@TestPropertySource(
        properties = {
            "parvis.bootstrap-admin.username=Ada",
            "parvis.bootstrap-admin.email=ada@firm.example",
            "parvis.bootstrap-admin.first-name=Ada",
            "parvis.bootstrap-admin.last-name=Lovelace"
        })
class IdentityServiceIT {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final RestTestClient http;
    private final Tokens tokens;
    private final PublishedEvents published;
    private final FakeKeycloak keycloak;
    private final Ada ada;
    private final String name = "claire-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    IdentityServiceIT(
            RestTestClient http, Tokens tokens, PublishedEvents published, FakeKeycloak keycloak, People people) {
        this.http = http;
        this.tokens = tokens;
        this.published = published;
        this.keycloak = keycloak;
        this.ada = new Ada(http, tokens, keycloak, people);
    }

    @BeforeEach
    void letTheFirstAdminIn() {
        ada.getIn();
    }

    @AfterEach
    void forgiveKeycloak() {
        keycloak.inTrouble(0);
    }

    @Test
    void startsWithAnInvitedAdmin() {
        PublishedEvent<MemberInvited> invited = published.await(MemberInvited.class, Ada.ID);

        assertThat(invited.data()).isEqualTo(new MemberInvited(Ada.ID, List.of("ADMIN"), null));
        assertThat(invited.actor()).isEqualTo("system");
        assertThat(ada.me()).containsEntry("username", "Ada").containsEntry("roles", List.of("ADMIN"));
    }

    @Test
    void leadsAClientFromTheInvitationToTheirProfile() {
        String company = ada.register("Company of " + name);
        String client = ada.invite(name, company);

        ada.awaitAccountOf(name);
        String token = ada.tokenFor(client);
        http.get()
                .uri("/api/public/invitations/{token}", token)
                .exchange()
                .expectStatus()
                .isOk();
        ada.setPassword(token, Ada.PASSWORD).expectStatus().isNoContent();

        assertThat(keycloak.passwordOf(name)).contains(Ada.PASSWORD);
        assertThat(ada.get(
                        "/api/portal/me", tokens.person(keycloak.subjectOf(name).orElseThrow())))
                .containsEntry("id", client)
                .containsEntry("company", Map.of("id", company, "name", "Company of " + name));
        ada.setPassword(token, "another good password").expectStatus().isEqualTo(HttpStatus.GONE);
        http.get()
                .uri("/internal/people/{id}/invitations/1", client)
                .headers(Ada.bearer(tokens.service("notification-service")))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.GONE);
    }

    @Test
    void tellsOthersWhatHappenedAndNamesNobodyInFacts() {
        String company = ada.register("Company of " + name);
        String client = ada.invite(name, company);
        ada.awaitAccountOf(name);
        String token = ada.tokenFor(client);
        ada.setPassword(token, Ada.PASSWORD).expectStatus().isNoContent();

        PublishedEvent<ClientInvited> invited = published.await(ClientInvited.class, client);
        assertThat(invited.data()).isEqualTo(new ClientInvited(client, "BOTH", company, Ada.ID));
        assertThat(invited.actor()).isEqualTo("member:" + Ada.ID);
        assertThat(invited.dataref()).isEqualTo("/internal/people/" + client + "/invitations/1");
        assertThat(published.await(ClientActivated.class, client).actor()).isEqualTo("client:" + client);
        published.await(PersonState.class, client, hasStatus("ACTIVE"));
        published.await(CompanyRegistered.class, company);
        assertThat(published.await(CompanyState.class, company).data())
                .isEqualTo(new CompanyState(company, "Company of " + name, "WATCHERS", null));
        published
                .on("parvis.clients")
                .about(client)
                .hasTypes("io.parvis.client.invited.v1", "io.parvis.client.activated.v1")
                .hasGaplessSequences()
                .areCloudEvents();
        published.on("parvis.clients").mentionsNowhere("Claire", "Martin", name, "rue de Rivoli");
        published.anywhere().mentionsNowhere(token, Ada.PASSWORD, "rue de Rivoli");
    }

    @Test
    void losesNothingWhileKeycloakIsAway() {
        keycloak.inTrouble(503);
        String client = ada.invite(name, null);
        String token = ada.tokenFor(client);

        ada.setPassword(token, Ada.PASSWORD)
                .expectStatus()
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER);
        http.get()
                .uri("/api/public/invitations/{token}", token)
                .exchange()
                .expectStatus()
                .isOk();

        keycloak.inTrouble(0);
        ada.awaitAccountOf(name);
        await().atMost(A_WHILE)
                .until(() -> ada.setPassword(token, Ada.PASSWORD).returnResult().getStatus() == HttpStatus.NO_CONTENT);
        published.await(ClientActivated.class, client);
    }

    @Test
    void logsNothingPersonalAndNothingSecret() {
        String client = ada.invite(name, null);
        ada.awaitAccountOf(name);
        String token = ada.tokenFor(client);
        ada.setPassword(token, "short").expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        ada.setPassword(token, Ada.PASSWORD).expectStatus().isNoContent();
        published.await(ClientActivated.class, client);

        logs.mentionNowhere(token, Ada.PASSWORD, name, "rue de Rivoli");
    }

    @Test
    void documentsEveryRoute(@Autowired WebApplicationContext context) {
        DocumentedRoutes.of(context).check();
    }

    @Test
    @Tag("documents")
    void isOnItsCanvas(@Autowired WebApplicationContext context) {
        ServiceCanvas.of(context).check();
    }

    private static Predicate<PublishedEvent<PersonState>> hasStatus(String status) {
        return event -> event.data().status().equals(status);
    }
}
