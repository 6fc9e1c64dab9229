package io.parvis.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.context.WebApplicationContext;

import io.parvis.events.companies.CompanyState;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypes;
import io.parvis.request.types.Target;
import io.parvis.testsupport.directory.PersonStates;
import io.parvis.testsupport.documents.ServiceCanvas;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.PublishedEvent;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.openapi.DocumentedRoutes;
import io.parvis.testsupport.spring.ParvisServiceTest;
import io.parvis.testsupport.tokens.Tokens;
import io.parvis.testsupport.web.ServiceCalls;

/** The service from the catalogue to an accepted request whose content another service reads. */
@ParvisServiceTest
class RequestServiceIT {

    private static final String SECRET = "The canary sings of a merger.";

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final RestTestClient client;
    private final Tokens tokens;
    private final ServiceCalls calls;
    private final EventPublisher publisher;
    private final PublishedEvents published;
    private final RequestTypes types;

    private final String acme = UUID.randomUUID().toString();
    private final String globex = UUID.randomUUID().toString();
    private final String claire = UUID.randomUUID().toString();
    private final String otto = UUID.randomUUID().toString();

    @Autowired
    RequestServiceIT(
            RestTestClient client,
            Tokens tokens,
            EventPublisher publisher,
            PublishedEvents published,
            RequestTypes types) {
        this.client = client;
        this.tokens = tokens;
        this.calls = new ServiceCalls(client, tokens);
        this.publisher = publisher;
        this.published = published;
        this.types = types;
    }

    @BeforeEach
    void givenThoseWhoAsk() {
        publisher.publish(acme, new CompanyState(acme, "Acme", "WATCHERS", null));
        publisher.publish(globex, new CompanyState(globex, "Globex", "COMPANY", null));
        publisher.publish(claire, PersonStates.client(claire, acme));
        publisher.publish(otto, PersonStates.client(otto, globex));
        Stream.of(claire, otto).forEach(person -> calls.awaitKnown(person, "/api/portal/requests"));
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

    @Test
    void acceptsASubmissionAndTellsItsContentToServicesOnly() {
        String id = submitted(type(Target.CORPORATE), UUID.randomUUID().toString());

        PublishedEvent<RequestAccepted> accepted = published.await(RequestAccepted.class, id);
        assertThat(accepted.data().requesterId()).isEqualTo(claire);
        assertThat(accepted.data().companyId()).isEqualTo(acme);
        assertThat(accepted.actor()).isEqualTo("client:" + claire);
        published
                .on("parvis.requests")
                .about(id)
                .areCloudEvents()
                .hasGaplessSequences()
                .hasTypes("io.parvis.request.submitted.v1", "io.parvis.request.accepted.v1");
        client.get()
                .uri(accepted.dataref())
                .headers(headers -> headers.setBearerAuth(tokens.service("matter-service")))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.description")
                .isEqualTo(SECRET);
        calls.get(claire, accepted.dataref()).expectStatus().isForbidden();
    }

    @Test
    void takesMinimalAnswersToEveryPublishedType() {
        assertThat(types.published())
                .allSatisfy(type -> assertThat(submitted(type, UUID.randomUUID().toString()))
                        .isNotBlank());
    }

    @Test
    void storesNothingOfAnswersThatDoNotFit() {
        Map<String, Object> answers = Map.of("subject", " ", "fee", "waived", "neededBy", "soon");

        post(claire, type(Target.CORPORATE), answers, UUID.randomUUID().toString())
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(pointers -> assertThat(pointers)
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .containsExactlyInAnyOrder(
                                "/answers/subject", "/answers/description", "/answers/fee", "/answers/neededBy"));
        calls.get(claire, "/api/portal/requests")
                .expectBody()
                .jsonPath("$.items")
                .isEmpty();
    }

    @Test
    void makesOneRequestOfManyClicksAtATime() throws InterruptedException {
        String key = UUID.randomUUID().toString();
        RequestType type = type(Target.LITIGATION);
        Callable<String> click = () -> submitted(type, key);

        List<Future<String>> clicks;
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            clicks = many.invokeAll(IntStream.range(0, 8).mapToObj(_ -> click).toList());
        }

        Set<String> ids = clicks.stream().map(Future::resultNow).collect(Collectors.toSet());
        assertThat(ids).hasSize(1);
        calls.get(claire, "/api/portal/requests")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void tellsIdentityServiceAloneHowOftenSomebodyIsNamed() {
        submitted(type(Target.CORPORATE), UUID.randomUUID().toString());

        String ofClaire = "/internal/people/" + claire + "/references";
        calls.get(claire, ofClaire).expectStatus().isForbidden();
        calls.getAs("identity-service", ofClaire).expectStatus().isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        publisher.publish(claire, PersonStates.with(PersonStates.client(claire, acme), "DEACTIVATED"));
        publisher.publish(otto, PersonStates.with(PersonStates.client(otto, globex), "DEACTIVATED"));
        await().untilAsserted(() -> Stream.of(claire, otto)
                .forEach(person -> calls.getAs("identity-service", "/internal/people/" + person + "/references")
                        .expectStatus()
                        .isOk()));
        calls.getAs("identity-service", ofClaire).expectBody().json("{\"references\": 1}");
        calls.getAs("identity-service", "/internal/people/" + otto + "/references")
                .expectBody()
                .json("{\"references\": 0}");
        calls.getAs("notification-service", ofClaire).expectStatus().isForbidden();
    }

    @Test
    void tellsAnotherCompanyNothing() {
        String id = submitted(type(Target.CORPORATE), UUID.randomUUID().toString());
        List<String> ofAcme = List.of(SECRET, "New articles", id, claire, acme, "REQ-");

        List<String> told = calls.told(
                otto,
                "/api/portal/requests",
                "/api/portal/requests?limit=100",
                "/api/portal/requests/" + id,
                "/internal/requests/" + id + "/content");

        assertThat(told).allSatisfy(answer -> assertThat(answer).doesNotContain(ofAcme));
    }

    @Test
    void keepsAnswersOutOfEventsHeadersAndLogs() {
        String key = UUID.randomUUID().toString();
        RequestType type = type(Target.CORPORATE);
        EntityExchangeResult<String> answer =
                post(claire, type, answers(), key).expectStatus().isCreated().returnResult(String.class);
        post(claire, type, Map.of("subject", "Another", "description", SECRET), key)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        post(claire, type, Map.of("subject", "Another", "description", List.of(SECRET)), key)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        published.await(RequestAccepted.class, submitted(type, key));

        assertThat(answer.getResponseHeaders().toString()).doesNotContain(SECRET);
        published.anywhere().mentionsNowhere(SECRET);
        logs.mentionNowhere(SECRET, "New articles");
    }

    private RequestType type(Target target) {
        return types.published().stream()
                .filter(type -> type.target() == target)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> answers() {
        return Map.of("subject", "New articles", "description", SECRET);
    }

    /** Claire submits, and is told the request's id. */
    private String submitted(RequestType type, String key) {
        Map<?, ?> request = post(claire, type, answers(), key)
                .expectStatus()
                .isCreated()
                .returnResult(Map.class)
                .getResponseBody();
        return String.valueOf(request.get("id"));
    }

    private RestTestClient.ResponseSpec post(String person, RequestType type, Map<String, Object> answers, String key) {
        return client.post()
                .uri("/api/portal/requests")
                .headers(headers -> {
                    headers.setBearerAuth(tokens.person(person));
                    headers.set("Idempotency-Key", key);
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("requestTypeId", type.id().value(), "answers", answers))
                .exchange();
    }
}
