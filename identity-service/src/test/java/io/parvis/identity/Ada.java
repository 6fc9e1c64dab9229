package io.parvis.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import io.parvis.directory.People;
import io.parvis.directory.Role;
import io.parvis.identity.accounts.keycloak.FakeKeycloak;
import io.parvis.starter.aggregate.Command;
import io.parvis.testsupport.tokens.Tokens;

/** Ada, the first admin, at her work over HTTP, and what those whom she invites do with their links. */
final class Ada {

    static final String ID = Command.causedBy("invite-first-admin", "ada").id();
    static final String PASSWORD = "correct horse battery staple";

    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final RestTestClient http;
    private final Tokens tokens;
    private final FakeKeycloak keycloak;
    private final People people;

    Ada(RestTestClient http, Tokens tokens, FakeKeycloak keycloak, People people) {
        this.http = http;
        this.tokens = tokens;
        this.keycloak = keycloak;
        this.people = people;
    }

    /** Sets her password, unless she did before. */
    void getIn() {
        if (people.activeMembers(Role.ADMIN).isEmpty()) {
            setPassword(tokenFor(ID), PASSWORD).expectStatus().isNoContent();
        }
    }

    /** With which she asks. */
    String token() {
        return tokens.person(keycloak.subjectOf("ada").orElseThrow());
    }

    Map<String, Object> me() {
        return get("/api/main/me", token());
    }

    /** The id of a company that she registers. */
    String register(String company) {
        return create("/api/main/companies", Map.of("name", company));
    }

    /** The id of a client whom she invites, for a company or for none. */
    String invite(String username, String company) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "firstName", "Claire",
                "lastName", "Martin",
                "username", username,
                "email", username + "@acme.example",
                "accessType", "BOTH",
                "address", "1 rue de Rivoli"));
        if (company != null) {
            form.put("companyId", company);
        }
        return create("/api/main/clients", form);
    }

    private String create(String path, Map<String, ?> body) {
        EntityExchangeResult<Map<String, Object>> created = http.post()
                .uri(path)
                .headers(bearer(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JSON)
                .returnResult();
        return String.valueOf(created.getResponseBody().get("id"));
    }

    /** What is in the link of a person's first invitation. */
    String tokenFor(String person) {
        String link = String.valueOf(
                get("/internal/people/" + person + "/invitations/1", tokens.service("notification-service"))
                        .get("link"));
        assertThat(link).startsWith("http://localhost:8080/invitations/");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    RestTestClient.ResponseSpec setPassword(String token, String password) {
        return http.post()
                .uri("/api/public/invitations/{token}/password", token)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("password", password))
                .exchange();
    }

    Map<String, Object> get(String path, String bearer) {
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

    void awaitAccountOf(String username) {
        await().atMost(A_WHILE).until(() -> keycloak.subjectOf(username).isPresent());
    }

    static Consumer<HttpHeaders> bearer(String token) {
        return headers -> headers.setBearerAuth(token);
    }
}
