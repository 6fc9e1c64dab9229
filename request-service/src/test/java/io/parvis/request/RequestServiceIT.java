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
import io.parvis.events.types.RequestTypePublished;
import io.parvis.events.types.RequestTypeRetired;
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

    private final String acme = UUID.randomUUID().toString();
    private final String globex = UUID.randomUUID().toString();
    private final String claire = UUID.randomUUID().toString();
    private final String otto = UUID.randomUUID().toString();

    @Autowired
    RequestServiceIT(RestTestClient client, Tokens tokens, EventPublisher publisher, PublishedEvents published) {
        this.client = client;
        this.tokens = tokens;
        this.calls = new ServiceCalls(client, tokens);
        this.publisher = publisher;
        this.published = published;
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
        assertThat(List.of(Target.CORPORATE, Target.LITIGATION, Target.INTELLECTUAL_PROPERTY, Target.CONTRACT))
                .allSatisfy(target -> assertThat(
                                submitted(type(target), UUID.randomUUID().toString()))
                        .isNotBlank());
    }

    @Test
    void s30PublishesATypeForOneCompanyThatNoOtherKnowsOf() {
        String laura = UUID.randomUUID().toString();
        publisher.publish(laura, PersonStates.member(laura, "LAWYER"));
        calls.awaitKnown(laura, "/api/main/request-types");
        String id = drafted(laura, "Acme's merger", acme);
        String path = "/api/main/request-types/" + id;

        postAs(laura, path + "/publish", Map.of()).expectStatus().isOk();

        RequestTypePublished told =
                published.await(RequestTypePublished.class, id).data();
        assertThat(told).isEqualTo(new RequestTypePublished(id, 1, "CORPORATE", null));
        calls.get(claire, "/api/portal/request-types?q=merger")
                .expectBody()
                .jsonPath("$.items[*].id")
                .isEqualTo(id);
        assertThat(calls.told(
                        otto,
                        "/api/portal/request-types",
                        "/api/portal/request-types?q=merger",
                        "/api/portal/request-types/categories",
                        "/api/portal/request-types/" + id))
                .allSatisfy(answer -> assertThat(answer).doesNotContain(id, "merger"));
        post(otto, id, answers(), UUID.randomUUID().toString())
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        String request = submitted(id, UUID.randomUUID().toString());
        postAs(laura, path + "/retire", Map.of()).expectStatus().isOk();
        published.await(RequestTypeRetired.class, id);
        calls.get(claire, "/api/portal/requests/" + request + "/form")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.schema.properties.subject.title")
                .isEqualTo("Subject");
        calls.get(claire, "/api/portal/request-types/" + id).expectStatus().isNotFound();
    }

    private String drafted(String member, String name, String company) {
        Map<String, Object> label = Map.of("en", "Subject", "fr", "Objet");
        Map<String, Object> draft = Map.of(
                "target", "CORPORATE",
                "name", Map.of("en", name, "fr", name),
                "description", Map.of("en", "D", "fr", "D"),
                "category", "c1a5e1d0-0001-4c00-8a00-000000000001",
                "companies", List.of(company),
                "fields",
                        List.of(
                                Map.of(
                                        "key",
                                        "subject",
                                        "kind",
                                        "SHORT_TEXT",
                                        "required",
                                        true,
                                        "label",
                                        label,
                                        "limits",
                                        Map.of("maxLength", 200)),
                                Map.of("key", "description", "kind", "LONG_TEXT", "required", true, "label", label)),
                "meanings", Map.of("SUBJECT", "subject", "DESCRIPTION", "description"));
        Map<?, ?> type = postAs(member, "/api/main/request-types", draft)
                .expectStatus()
                .isCreated()
                .returnResult(Map.class)
                .getResponseBody();
        return String.valueOf(type.get("id"));
    }

    private RestTestClient.ResponseSpec postAs(String person, String path, Map<String, Object> body) {
        return client.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(tokens.person(person)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
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
        String type = type(Target.LITIGATION);
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
        String type = type(Target.CORPORATE);
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

    /** The id of the first type of a target that a new installation has. */
    private static String type(Target target) {
        return switch (target) {
            case CORPORATE -> "5b0f2f0e-6d0c-4c7a-9a39-0d6a3c1e7f01";
            case LITIGATION -> "0c7e5c3a-1f7b-4a51-8a2e-7f5d9b6e2c02";
            case INTELLECTUAL_PROPERTY -> "e2a4b9d8-93c6-4f0e-b5d7-2a8c4e6f1d03";
            case CONTRACT, CONTRACT_REVIEW, DOCUMENT -> "9d3c1b7f-4e28-4d6b-8c15-6b0f7a2e5d04";
        };
    }

    private static Map<String, Object> answers() {
        return Map.of("subject", "New articles", "description", SECRET);
    }

    /** Claire submits, and is told the request's id. */
    private String submitted(String type, String key) {
        Map<?, ?> request = post(claire, type, answers(), key)
                .expectStatus()
                .isCreated()
                .returnResult(Map.class)
                .getResponseBody();
        return String.valueOf(request.get("id"));
    }

    private RestTestClient.ResponseSpec post(String person, String type, Map<String, Object> answers, String key) {
        return client.post()
                .uri("/api/portal/requests")
                .headers(headers -> {
                    headers.setBearerAuth(tokens.person(person));
                    headers.set("Idempotency-Key", key);
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("requestTypeId", type, "requestTypeVersion", 1, "answers", answers))
                .exchange();
    }
}
