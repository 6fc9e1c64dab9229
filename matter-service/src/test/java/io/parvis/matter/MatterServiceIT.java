package io.parvis.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.context.WebApplicationContext;

import io.parvis.events.companies.CompanyState;
import io.parvis.events.matters.MatterClosed;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.starter.aggregate.Command;
import io.parvis.testsupport.directory.PersonStates;
import io.parvis.testsupport.documents.ServiceCanvas;
import io.parvis.testsupport.events.EventDraft;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.openapi.DocumentedRoutes;
import io.parvis.testsupport.owners.ContentOwners;
import io.parvis.testsupport.spring.ParvisServiceTest;
import io.parvis.testsupport.tokens.Tokens;
import io.parvis.testsupport.web.ServiceCalls;

/** The service from an accepted request to a matter that both sides follow. */
@ParvisServiceTest
class MatterServiceIT {

    private static final String SECRET = "The canary sings of a merger.";

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final RestTestClient client;
    private final Tokens tokens;
    private final ServiceCalls calls;
    private final EventPublisher publisher;
    private final PublishedEvents published;
    private final ContentOwners owners;

    private final String acme = UUID.randomUUID().toString();
    private final String globex = UUID.randomUUID().toString();
    private final String claire = UUID.randomUUID().toString();
    private final String otto = UUID.randomUUID().toString();
    private final String lawyer = UUID.randomUUID().toString();
    private final String requestId = UUID.randomUUID().toString();
    private final String matterId = Command.causedBy("open-matter", requestId).id();

    @Autowired
    MatterServiceIT(
            RestTestClient client,
            Tokens tokens,
            EventPublisher publisher,
            PublishedEvents published,
            ContentOwners owners) {
        this.client = client;
        this.tokens = tokens;
        this.calls = new ServiceCalls(client, tokens);
        this.publisher = publisher;
        this.published = published;
        this.owners = owners;
    }

    @BeforeEach
    void givenAMatterAndThoseWhoAsk() {
        publisher.publish(acme, new CompanyState(acme, "Acme", "WATCHERS", null));
        publisher.publish(globex, new CompanyState(globex, "Globex", "COMPANY", null));
        publisher.publish(claire, PersonStates.client(claire, acme));
        publisher.publish(otto, PersonStates.client(otto, globex));
        publisher.publish(lawyer, PersonStates.member(lawyer, "LAWYER"));
        String content = "/internal/requests/" + requestId + "/content";
        owners.have("/internal/requests/" + requestId + "/files", "{\"files\": []}");
        owners.have(content, """
            {"requestId": "%s", "subject": "New articles", "description": "%s"}
            """.formatted(requestId, SECRET));
        publisher.publish(EventDraft.of(
                        requestId,
                        new RequestAccepted(
                                requestId, "REQ-2026-000007", "type", 1, "CORPORATE", claire, acme, "New articles"))
                .withDataref(content));
        published.await(MatterOpened.class, matterId);
        Stream.of(claire, otto).forEach(person -> calls.awaitKnown(person, "/api/portal/matters"));
        calls.awaitKnown(lawyer, "/api/main/matters");
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
    void showsTheMatterToItsRequesterAndMovesItForALawyer() {
        calls.get(claire, "/api/portal/matters/" + matterId)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.requestId")
                .isEqualTo(requestId)
                .jsonPath("$.requester.name")
                .isEqualTo("Person " + claire);

        move(lawyer, "UNDER_REVIEW", Map.of(HttpHeaders.IF_MATCH, "\"1\""))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"2\"");

        published.await(MatterStatusChanged.class, matterId);
        published
                .on("parvis.matters")
                .about(matterId)
                .areCloudEvents()
                .hasGaplessSequences()
                .hasTypes("io.parvis.matter.opened.v1", "io.parvis.matter.status-changed.v1");
        calls.get(claire, "/api/portal/matters/" + matterId)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("UNDER_REVIEW");
    }

    @Test
    void tellsIdentityServiceAloneHowOftenSomebodyIsNamed() {
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
        List<String> ofAcme = List.of(SECRET, "New articles", requestId, matterId, claire, acme, "MAT-");

        List<String> told = calls.told(
                otto,
                "/api/portal/matters",
                "/api/portal/matters?limit=100&kind=CORPORATE",
                "/api/portal/matters/" + matterId,
                "/api/main/matters",
                "/api/main/matters/" + matterId);

        assertThat(told).allSatisfy(answer -> assertThat(answer).doesNotContain(ofAcme));
    }

    @Test
    void keepsTheContentOfTheRequestToThoseWhoMaySeeIt() {
        calls.get(claire, "/api/portal/matters/" + matterId)
                .expectBody()
                .jsonPath("$.description")
                .isEqualTo(SECRET);
        move(lawyer, "UNDER_REVIEW", Map.of()).expectStatus().isOk();
        move(lawyer, "ON_HOLD", Map.of()).expectStatus().isEqualTo(409);
        published.await(MatterStatusChanged.class, matterId);

        published.anywhere().mentionsNowhere(SECRET);
        logs.mentionNowhere(SECRET, "New articles");
    }

    @Test
    void s57ShowsTheClientWhatIsTheirsAndTellsNobodyWhatIsTheTeams() {
        String internal = "Canary of the team";
        post(lawyer, "/kind", "{\"kind\": \"LITIGATION\"}");
        put(lawyer, """
            {"name": "Unpaid invoices", "priority": "HIGH", "opposingParty": "Initech",
             "participants": [{"name": "%s", "role": "expert"}, {"name": "Nora Lind", "role": "notary", "shown": true}]}
            """.formatted(internal));
        post(lawyer, "/developments", "{\"happenedOn\": \"2026-11-24\", \"text\": \"%s\"}".formatted(SECRET));
        post(lawyer, "/hearings", hearing(internal, false));
        post(lawyer, "/hearings", hearing("Tribunal de commerce", true));
        post(lawyer, "/restrict", "{}");
        post(lawyer, "/status", "{\"status\": \"CLOSED\", \"outcome\": \"RESOLVED\"}");
        published.await(MatterClosed.class, matterId);

        List<String> told = calls.told(
                claire,
                "/api/portal/matters",
                "/api/portal/matters/" + matterId,
                "/api/portal/matters/" + matterId + "/developments",
                "/api/portal/matters/" + matterId + "/hearings");
        assertThat(told).allSatisfy(answer -> assertThat(answer).doesNotContain(internal, "HIGH", lawyer));
        assertThat(String.join("\n", told))
                .contains("Unpaid invoices", "Initech", "Nora Lind", SECRET, "Tribunal de commerce", "RESOLVED");
        calls.get(lawyer, "/api/main/matters/" + matterId + "/history")
                .expectBody()
                .jsonPath("$.items.length()")
                .value(Integer.class, lines -> assertThat(lines).isGreaterThan(8));
        published
                .on("parvis.matters")
                .about(matterId)
                .areCloudEvents()
                .hasGaplessSequences()
                .hasTypes(
                        "io.parvis.matter.opened.v1",
                        "io.parvis.matter.refiled.v1",
                        "io.parvis.matter.changed.v1",
                        "io.parvis.matter.important-development-added.v1",
                        "io.parvis.matter.hearing-scheduled.v1",
                        "io.parvis.matter.status-changed.v1",
                        "io.parvis.matter.closed.v1");
        published.anywhere().mentionsNowhere(internal);
        published.anywhere().mentionsNowhere(SECRET);
        logs.mentionNowhere(SECRET, internal);
    }

    private static String hearing(String court, boolean shown) {
        return """
            {"startsAt": "2099-12-14T09:30:00+01:00", "timeZone": "Europe/Paris", "court": "%s", "shown": %s}
            """.formatted(court, shown);
    }

    private void post(String person, String path, String body) {
        client.post()
                .uri("/api/main/matters/" + matterId + path)
                .headers(headers -> headers.setBearerAuth(tokens.person(person)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
    }

    private void put(String person, String body) {
        client.put()
                .uri("/api/main/matters/" + matterId)
                .headers(headers -> {
                    headers.setBearerAuth(tokens.person(person));
                    headers.set(HttpHeaders.IF_MATCH, "*");
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private RestTestClient.ResponseSpec move(String person, String status, Map<String, String> others) {
        return client.post()
                .uri("/api/main/matters/" + matterId + "/status")
                .headers(headers -> {
                    headers.setBearerAuth(tokens.person(person));
                    others.forEach(headers::set);
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"status\": \"%s\"}".formatted(status))
                .exchange();
    }
}
