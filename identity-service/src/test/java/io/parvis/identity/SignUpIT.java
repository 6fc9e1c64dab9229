package io.parvis.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import io.parvis.events.people.ClientActivated;
import io.parvis.events.people.ClientSignedUp;
import io.parvis.events.signups.SignUpLinkIssued;
import io.parvis.identity.accounts.keycloak.FakeKeycloak;
import io.parvis.identity.accounts.keycloak.KeycloakForTests;
import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.signup.SignUp;
import io.parvis.identity.signup.SignUpStatus;
import io.parvis.identity.signup.SignUps;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.spring.ParvisServiceTest;
import io.parvis.testsupport.tokens.Tokens;

/** From the form to a client with a password, over the real topics. */
@ParvisServiceTest
@Import(KeycloakForTests.class)
@TestPropertySource(
        properties = {
            "parvis.bootstrap-admin.username=Ada",
            "parvis.bootstrap-admin.email=ada@firm.example",
            "parvis.bootstrap-admin.first-name=Ada",
            "parvis.bootstrap-admin.last-name=Lovelace"
        })
class SignUpIT {

    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final String PASSWORD = "correct horse battery staple";
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final RestTestClient http;
    private final Tokens tokens;
    private final PublishedEvents published;
    private final FakeKeycloak keycloak;
    private final SignUps signUps;
    private final String name = "nina-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    SignUpIT(RestTestClient http, Tokens tokens, PublishedEvents published, FakeKeycloak keycloak, SignUps signUps) {
        this.http = http;
        this.tokens = tokens;
        this.published = published;
        this.keycloak = keycloak;
        this.signUps = signUps;
    }

    @Test
    void s21LeadsFromTheFormToAClientWhoLogsIn() {
        SignUp signUp = signUp(SignUpStatus.LINK_SENT);
        String token = token(signUp);
        assertThat(keycloak.subjectOf(name))
                .as("nobody is there before the link is used")
                .isEmpty();

        setPassword(token);

        String client = signUp.client().value();
        assertThat(published.await(ClientSignedUp.class, client).data())
                .isEqualTo(new ClientSignedUp(client, "CLIENT", null));
        assertThat(published.await(ClientActivated.class, client).actor()).isEqualTo("client:" + client);
        assertThat(keycloak.passwordOf(name)).contains(PASSWORD);
        published
                .on("parvis.sign-ups")
                .about(signUp.id())
                .hasTypes("io.parvis.sign-up.requested.v1", "io.parvis.sign-up.link-issued.v1")
                .hasGaplessSequences();
        published.on("parvis.sign-ups").mentionsNowhere("Nina", "Blanc", name);
        published.anywhere().mentionsNowhere(token, PASSWORD);
        logs.mentionNowhere(token, PASSWORD, name);
    }

    @Test
    void writesToNoAddressTwiceInAWhile() {
        SignUp first = signUp(SignUpStatus.LINK_SENT);

        SignUp again = signUp(SignUpStatus.DISMISSED);

        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(published.about(SignUpLinkIssued.class, again.id())).isEmpty();
    }

    private SignUp signUp(SignUpStatus expected) {
        EmailAddress email = new EmailAddress(name + "@acme.example");
        List<String> before = signUps.ofAddress(email).stream().map(SignUp::id).toList();
        http.post()
                .uri("/api/public/sign-up")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("firstName", "Nina", "lastName", "Blanc", "username", name, "email", email.value()))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.ACCEPTED);
        return await().atMost(A_WHILE)
                .until(
                        () -> signUps.ofAddress(email).stream()
                                .filter(each -> !before.contains(each.id()))
                                .findFirst()
                                .orElseThrow(),
                        signUp -> signUp.status() == expected);
    }

    private String token(SignUp signUp) {
        published.await(SignUpLinkIssued.class, signUp.id());
        String link = String.valueOf(http.get()
                .uri("/internal/sign-ups/{id}/links/1", signUp.id())
                .headers(headers -> headers.setBearerAuth(tokens.service("notification-service")))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JSON)
                .returnResult()
                .getResponseBody()
                .get("link"));
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private void setPassword(String token) {
        http.get()
                .uri("/api/public/invitations/{token}", token)
                .exchange()
                .expectStatus()
                .isOk();
        http.post()
                .uri("/api/public/invitations/{token}/password", token)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("password", PASSWORD))
                .exchange()
                .expectStatus()
                .isNoContent();
    }
}
