package io.parvis.testsupport.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.context.WebApplicationContext;

import io.parvis.events.people.PersonState;
import io.parvis.testsupport.documents.ServiceCanvas;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.openapi.DocumentedRoutes;
import io.parvis.testsupport.spring.sample.SampleService;
import io.parvis.testsupport.tokens.Tokens;

@ParvisServiceTest
@ContextConfiguration(classes = SampleService.class)
@TestPropertySource(properties = "spring.application.name=matter-service")
class ParvisServiceTestIT {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    @Autowired
    private RestTestClient http;

    @Autowired
    private Tokens tokens;

    @Autowired
    private EventPublisher publisher;

    @Test
    void aPersonOfTheDirectoryIsLetIn() {
        String id = UUID.randomUUID().toString();
        String subject = UUID.randomUUID().toString();
        publisher.publish(id, person(id, subject));

        String token = tokens.person(subject);
        await().atMost(LIMIT).until(() -> statusOf("/api/portal/me", token) == 200);
        http.get()
                .uri("/api/portal/me")
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectBody()
                .jsonPath("$.id")
                .isEqualTo(id);
    }

    @Test
    void aServiceIsLetInWhereServicesMeet() {
        assertThat(statusOf("/internal/things", tokens.service("request-service")))
                .isEqualTo(200);
        assertThat(statusOf("/api/portal/me", tokens.service("request-service")))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aTokenThatIsNoneIsRefused(String token) {
        assertThat(statusOf("/api/portal/me", token)).isEqualTo(401);
        assertThat(statusOf("/internal/things", token)).isEqualTo(401);
    }

    @Test
    void everyRouteIsDocumented(@Autowired WebApplicationContext context) {
        DocumentedRoutes.of(context).check();
    }

    @Test
    void aServiceThatIsNotAsItsSourcesSayIsNoticed(@Autowired WebApplicationContext context) {
        ServiceCanvas canvas = ServiceCanvas.of(context);

        assertThatThrownBy(canvas::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("but its sources were read as applying");
    }

    private static List<String> refused() {
        Tokens all = BackingServices.shared().issuer().tokens();
        return List.of(
                all.person("nobody"),
                all.expired("nobody"),
                all.forAnotherAudience("nobody"),
                all.fromAnotherIssuer("nobody"),
                all.withForgedSignature("nobody"),
                all.identity("nobody"));
    }

    private int statusOf(String path, String token) {
        return http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private static PersonState person(String id, String subject) {
        return new PersonState(
                id,
                "CLIENT",
                "Claire",
                "Martin",
                "claire@acme.example",
                "fr",
                "Europe/Paris",
                null,
                null,
                null,
                null,
                "BOTH",
                List.of(),
                "ACTIVE",
                subject,
                null);
    }
}
