package io.parvis.matter;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.events.companies.CompanyState;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.people.PersonState;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.starter.aggregate.Command;
import io.parvis.testsupport.directory.PersonStates;
import io.parvis.testsupport.events.EventDraft;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.owners.ContentOwners;
import io.parvis.testsupport.spring.ParvisServiceTest;
import io.parvis.testsupport.tokens.Tokens;
import io.parvis.testsupport.web.ServiceCalls;

/** From what is told of a client and their company to the list of matters that nobody follows any more. */
@ParvisServiceTest
class GoneRequestersIT {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final RestTestClient client;
    private final Tokens tokens;
    private final ServiceCalls calls;
    private final EventPublisher publisher;
    private final PublishedEvents published;
    private final ContentOwners owners;

    private final String acme = UUID.randomUUID().toString();
    private final String globex = UUID.randomUUID().toString();
    private final String claire = UUID.randomUUID().toString();
    private final String lawyer = UUID.randomUUID().toString();
    private final String requestId = UUID.randomUUID().toString();
    private final String matterId = Command.causedBy("open-matter", requestId).id();

    @Autowired
    GoneRequestersIT(
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
    void givenAMatterOfClaire() {
        publisher.publish(acme, new CompanyState(acme, "Acme", "WATCHERS", null));
        publisher.publish(globex, new CompanyState(globex, "Globex", "WATCHERS", null));
        publisher.publish(claire, PersonStates.client(claire, acme));
        publisher.publish(lawyer, PersonStates.member(lawyer, "LAWYER"));
        calls.awaitKnown(claire, "/api/portal/matters");
        calls.awaitKnown(lawyer, "/api/main/matters");
        open(requestId);
        awaitGone(false);
    }

    @Test
    void listsWhatADeactivatedClientAskedForUntilTheyAreBack() {
        publisher.publish(claire, PersonStates.with(PersonStates.client(claire, acme), "DEACTIVATED"));
        awaitGone(true);

        publisher.publish(claire, PersonStates.client(claire, acme));
        awaitGone(false);
    }

    @Test
    void listsWhatAClientLeftWithTheirCompanyUntilTheyAreBack() {
        publisher.publish(claire, PersonStates.client(claire, globex));
        awaitGone(true);

        publisher.publish(claire, PersonStates.client(claire, acme));
        awaitGone(false);
    }

    @Test
    void listsNothingThatAClientKeepsWhenTheyLeave() {
        publisher.publish(claire, PersonStates.with(PersonStates.client(claire, globex), "ACTIVE", acme));
        String marker = UUID.randomUUID().toString();
        publisher.publish(
                EventDraft.of(marker, PersonStates.client(marker, globex)).keyedBy(claire));
        calls.awaitKnown(marker, "/api/portal/matters");

        awaitGone(false);
        calls.get(claire, "/api/portal/matters/" + matterId).expectStatus().isOk();
    }

    @Test
    void listsNothingAnyMoreThatIsOfTheRequestersCompanyByAMerger() {
        publisher.publish(claire, PersonStates.client(claire, globex));
        awaitGone(true);

        publisher.publish(acme, new CompanyState(acme, "Acme", "WATCHERS", globex));
        awaitGone(false);
    }

    @Test
    void listsNothingAnyMoreThatIsHandedToSomebodyElseUntilTheyAreGone() {
        String nora = UUID.randomUUID().toString();
        publisher.publish(nora, PersonStates.client(nora, acme));
        calls.awaitKnown(nora, "/api/portal/matters");
        publisher.publish(claire, PersonStates.with(PersonStates.client(claire, acme), "DEACTIVATED"));
        awaitGone(true);

        handTo(nora).jsonPath("$.requesterGone").isEqualTo(false);
        awaitGone(false);

        publisher.publish(nora, PersonStates.with(PersonStates.client(nora, acme), "DEACTIVATED"));
        awaitGone(true);
    }

    private RestTestClient.BodyContentSpec handTo(String next) {
        return client.post()
                .uri("/api/main/matters/" + matterId + "/requester")
                .headers(headers -> headers.setBearerAuth(tokens.person(lawyer)))
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"requesterId\": \"%s\"}".formatted(next))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    @Test
    void listsWhatWasAskedForBySomeoneWhoIsErased() {
        publisher.erase(PersonState.class, claire);

        awaitGone(true);
    }

    @Test
    void listsWhatIsOpenedForSomeoneWhoIsGoneAlready() {
        publisher.publish(claire, PersonStates.with(PersonStates.client(claire, acme), "BANNED"));
        awaitGone(true);

        String later = UUID.randomUUID().toString();
        open(later);

        awaitGone(Command.causedBy("open-matter", later).id(), true);
    }

    /** As it is with those that were opened before notes were taken. */
    @Test
    void findsOutOfWhatNothingIsNotedOn(@Autowired MongoOperations mongo, @Autowired GoneRequesters requesters) {
        publisher.publish(claire, PersonStates.with(PersonStates.client(claire, acme), "DEACTIVATED"));
        awaitGone(true);
        mongo.getCollection("matters")
                .updateOne(new Document("_id", matterId), new Document("$unset", new Document("marks", "")));
        awaitGone(false);

        requesters.catchUp();

        awaitGone(true);
    }

    @Test
    void isNoChangeOfTheMatter() {
        publisher.publish(claire, PersonStates.with(PersonStates.client(claire, acme), "DEACTIVATED"));
        awaitGone(true);

        calls.get(lawyer, "/api/main/matters/" + matterId).expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"");
        published.on("parvis.matters").about(matterId).hasTypes("io.parvis.matter.opened.v1");
    }

    private void open(String request) {
        String content = "/internal/requests/" + request + "/content";
        owners.have("/internal/requests/" + request + "/files", "{\"files\": []}");
        owners.have(content, """
                {"requestId": "%s", "subject": "The lease", "description": "From May.", "answers": []}
                """.formatted(request));
        publisher.publish(EventDraft.of(
                        request,
                        new RequestAccepted(
                                request, "REQ-2026-000007", "type", 1, "CORPORATE", claire, acme, "The lease"))
                .withDataref(content));
        published.await(
                MatterOpened.class, Command.causedBy("open-matter", request).id());
    }

    private void awaitGone(boolean gone) {
        awaitGone(matterId, gone);
    }

    /** On the matter's own page, and by the list. */
    private void awaitGone(String id, boolean gone) {
        await("the requester to be %s".formatted(gone ? "gone" : "there"))
                .atMost(A_WHILE)
                .untilAsserted(() -> {
                    calls.get(lawyer, "/api/main/matters/" + id)
                            .expectBody()
                            .jsonPath("$.requesterGone")
                            .isEqualTo(gone);
                    calls.get(lawyer, "/api/main/matters?limit=100&requesterGone=" + gone)
                            .expectBody()
                            .jsonPath("$.items[?(@.id == '%s')].requesterGone".formatted(id))
                            .isEqualTo(gone);
                    calls.get(lawyer, "/api/main/matters?limit=100&requesterGone=" + !gone)
                            .expectBody()
                            .jsonPath("$.items[?(@.id == '%s')]".formatted(id))
                            .doesNotExist();
                });
    }
}
