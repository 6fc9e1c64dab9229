package io.parvis.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.context.WebApplicationContext;

import io.parvis.directory.People;
import io.parvis.directory.Role;
import io.parvis.events.companies.CompanyRegistered;
import io.parvis.events.companies.CompanyState;
import io.parvis.events.people.ClientActivated;
import io.parvis.events.people.ClientDeleted;
import io.parvis.events.people.ClientInvited;
import io.parvis.events.people.MemberInvited;
import io.parvis.events.people.PersonState;
import io.parvis.identity.accounts.keycloak.FakeKeycloak;
import io.parvis.identity.accounts.keycloak.KeycloakForTests;
import io.parvis.starter.aggregate.Command;
import io.parvis.testsupport.documents.ServiceCanvas;
import io.parvis.testsupport.events.PublishedEvent;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.openapi.DocumentedRoutes;
import io.parvis.testsupport.owners.ContentOwners;
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
    private static final String ADA =
            Command.causedBy("invite-first-admin", "ada").id();
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};
    private static final String PASSWORD = "correct horse battery staple";

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final RestTestClient http;
    private final Tokens tokens;
    private final PublishedEvents published;
    private final FakeKeycloak keycloak;
    private final ContentOwners owners;
    private final People people;
    private final String name = "claire-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    IdentityServiceIT(
            RestTestClient http,
            Tokens tokens,
            PublishedEvents published,
            FakeKeycloak keycloak,
            ContentOwners owners,
            People people) {
        this.http = http;
        this.tokens = tokens;
        this.published = published;
        this.keycloak = keycloak;
        this.owners = owners;
        this.people = people;
    }

    @BeforeEach
    void letTheFirstAdminIn() {
        if (people.activeMembers(Role.ADMIN).isEmpty()) {
            setPassword(token(ADA), PASSWORD).expectStatus().isNoContent();
        }
    }

    @AfterEach
    void forgiveKeycloak() {
        keycloak.inTrouble(0);
    }

    @Test
    void startsWithAnInvitedAdmin() {
        PublishedEvent<MemberInvited> invited = published.await(MemberInvited.class, ADA);

        assertThat(invited.data()).isEqualTo(new MemberInvited(ADA, List.of("ADMIN"), null));
        assertThat(invited.actor()).isEqualTo("system");
        assertThat(me("ada")).containsEntry("username", "Ada").containsEntry("roles", List.of("ADMIN"));
    }

    @Test
    void leadsAClientFromTheInvitationToTheirProfile() {
        String company = create("/api/main/companies", Map.of("name", "Company of " + name));
        String client = create("/api/main/clients", form(company));

        keycloakHas(name);
        String token = token(client);
        http.get()
                .uri("/api/public/invitations/{token}", token)
                .exchange()
                .expectStatus()
                .isOk();
        setPassword(token, PASSWORD).expectStatus().isNoContent();

        assertThat(keycloak.passwordOf(name)).contains(PASSWORD);
        assertThat(get("/api/portal/me", tokens.person(keycloak.subjectOf(name).orElseThrow())))
                .containsEntry("id", client)
                .containsEntry("company", Map.of("id", company, "name", "Company of " + name));
        setPassword(token, "another good password").expectStatus().isEqualTo(HttpStatus.GONE);
        http.get()
                .uri("/internal/people/{id}/invitations/1", client)
                .headers(bearer(tokens.service("notification-service")))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.GONE);
    }

    @Test
    void tellsOthersWhatHappenedAndNamesNobodyInFacts() {
        String company = create("/api/main/companies", Map.of("name", "Company of " + name));
        String client = create("/api/main/clients", form(company));
        keycloakHas(name);
        String token = token(client);
        setPassword(token, PASSWORD).expectStatus().isNoContent();

        PublishedEvent<ClientInvited> invited = published.await(ClientInvited.class, client);
        assertThat(invited.data()).isEqualTo(new ClientInvited(client, "BOTH", company, ADA));
        assertThat(invited.actor()).isEqualTo("member:" + ADA);
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
        published.anywhere().mentionsNowhere(token, PASSWORD, "rue de Rivoli");
    }

    @Test
    void losesNothingWhileKeycloakIsAway() {
        keycloak.inTrouble(503);
        String client = create("/api/main/clients", form(null));
        String token = token(client);

        setPassword(token, PASSWORD)
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
        keycloakHas(name);
        await().atMost(A_WHILE)
                .until(() -> setPassword(token, PASSWORD).returnResult().getStatus() == HttpStatus.NO_CONTENT);
        published.await(ClientActivated.class, client);
    }

    @Test
    void s16ErasesWhomAnAdminDeletes() {
        String client = create("/api/main/clients", form(null));
        keycloakHas(name);
        String token = token(client);
        owners.have("/internal/people/" + client + "/references", "{\"references\": 0}");

        awaitDeletion(client, HttpStatus.NO_CONTENT);

        published.await(ClientDeleted.class, client);
        await().atMost(A_WHILE).until(() -> keycloak.subjectOf(name).isEmpty());
        setPassword(token, PASSWORD).expectStatus().isNotFound();
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
        create("/api/main/clients", form(null));
        keycloakHas(name);
    }

    @Test
    void deletesNobodyWhomAServiceNamesOrMayName() {
        String client = create("/api/main/clients", form(null));
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
                .headers(bearer(admin()))
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void logsNothingPersonalAndNothingSecret() {
        String client = create("/api/main/clients", form(null));
        keycloakHas(name);
        String token = token(client);
        setPassword(token, "short").expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        setPassword(token, PASSWORD).expectStatus().isNoContent();
        published.await(ClientActivated.class, client);

        logs.mentionNowhere(token, PASSWORD, name, "rue de Rivoli");
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

    /** Their account may be linked at any moment, which makes another version of them; and a breaker may be open for a moment. */
    private void awaitDeletion(String client, HttpStatus expected) {
        await().atMost(A_WHILE)
                .untilAsserted(() -> http.delete()
                        .uri("/api/main/clients/{id}", client)
                        .headers(bearer(admin()))
                        .header(HttpHeaders.IF_MATCH, "*")
                        .exchange()
                        .expectStatus()
                        .isEqualTo(expected));
    }

    private String admin() {
        return tokens.person(keycloak.subjectOf("ada").orElseThrow());
    }

    private Map<String, Object> form(String company) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "firstName", "Claire",
                "lastName", "Martin",
                "username", name,
                "email", name + "@acme.example",
                "accessType", "BOTH",
                "address", "1 rue de Rivoli"));
        if (company != null) {
            form.put("companyId", company);
        }
        return form;
    }

    private String create(String path, Map<String, ?> body) {
        EntityExchangeResult<Map<String, Object>> created = http.post()
                .uri(path)
                .headers(bearer(admin()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JSON)
                .returnResult();
        return String.valueOf(created.getResponseBody().get("id"));
    }

    private String token(String person) {
        String link = String.valueOf(
                get("/internal/people/" + person + "/invitations/1", tokens.service("notification-service"))
                        .get("link"));
        assertThat(link).startsWith("http://localhost:8080/invitations/");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private RestTestClient.ResponseSpec setPassword(String token, String password) {
        return http.post()
                .uri("/api/public/invitations/{token}/password", token)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("password", password))
                .exchange();
    }

    private Map<String, Object> me(String username) {
        return get("/api/main/me", tokens.person(keycloak.subjectOf(username).orElseThrow()));
    }

    private Map<String, Object> get(String path, String bearer) {
        return http.get()
                .uri(path)
                .headers(bearer(bearer))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JSON)
                .returnResult()
                .getResponseBody();
    }

    private void keycloakHas(String username) {
        await().atMost(A_WHILE).until(() -> keycloak.subjectOf(username).isPresent());
    }

    private static Consumer<HttpHeaders> bearer(String token) {
        return headers -> headers.setBearerAuth(token);
    }

    private static Predicate<PublishedEvent<PersonState>> hasStatus(String status) {
        return event -> event.data().status().equals(status);
    }
}
