package io.parvis.contract;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.events.companies.CompanyState;
import io.parvis.events.contracts.ContractShared;
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

/** From what is told of a client and their company to the list of contracts that nobody follows any more. */
@ParvisServiceTest
class GoneRequestersIT {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final ServiceCalls calls;
    private final EventPublisher publisher;
    private final PublishedEvents published;
    private final ContentOwners owners;

    private final String acme = UUID.randomUUID().toString();
    private final String globex = UUID.randomUUID().toString();
    private final String claire = UUID.randomUUID().toString();
    private final String manager = UUID.randomUUID().toString();
    private final String requestId = UUID.randomUUID().toString();
    private final String contractId =
            Command.causedBy("open-contract", requestId).id();

    @Autowired
    GoneRequestersIT(
            RestTestClient client,
            Tokens tokens,
            EventPublisher publisher,
            PublishedEvents published,
            ContentOwners owners) {
        this.calls = new ServiceCalls(client, tokens);
        this.publisher = publisher;
        this.published = published;
        this.owners = owners;
    }

    @BeforeEach
    void givenAContractOfClaire() {
        publisher.publish(acme, new CompanyState(acme, "Acme", "WATCHERS", null));
        publisher.publish(globex, new CompanyState(globex, "Globex", "WATCHERS", null));
        publisher.publish(claire, PersonStates.client(claire, acme));
        publisher.publish(manager, PersonStates.member(manager, "CONTRACT_MANAGER"));
        calls.awaitKnown(claire, "/api/portal/contracts");
        calls.awaitKnown(manager, "/api/main/contracts");
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
        calls.awaitKnown(marker, "/api/portal/contracts");

        awaitGone(false);
        calls.get(claire, "/api/portal/contracts/" + contractId).expectStatus().isOk();
    }

    @Test
    void listsNothingAnyMoreThatIsOfTheRequestersCompanyByAMerger() {
        publisher.publish(claire, PersonStates.client(claire, globex));
        awaitGone(true);

        publisher.publish(acme, new CompanyState(acme, "Acme", "WATCHERS", globex));
        awaitGone(false);
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

        awaitGone(Command.causedBy("open-contract", later).id(), true);
    }

    /** As it is with those that were opened before notes were taken. */
    @Test
    void findsOutOfWhatNothingIsNotedOn(@Autowired MongoOperations mongo, @Autowired GoneRequesters requesters) {
        publisher.publish(claire, PersonStates.with(PersonStates.client(claire, acme), "DEACTIVATED"));
        awaitGone(true);
        mongo.getCollection("contracts")
                .updateOne(new Document("_id", contractId), new Document("$unset", new Document("marks", "")));
        awaitGone(false);

        requesters.catchUp();

        awaitGone(true);
    }

    @Test
    void isNoChangeOfTheContract() {
        publisher.publish(claire, PersonStates.with(PersonStates.client(claire, acme), "DEACTIVATED"));
        awaitGone(true);

        calls.get(manager, "/api/main/contracts/" + contractId).expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"");
        published
                .on("parvis.contracts")
                .about(contractId)
                .hasTypes("io.parvis.contract.opened.v1", "io.parvis.contract.shared.v1");
    }

    private void open(String request) {
        String content = "/internal/requests/" + request + "/content";
        owners.have(content, """
                {"requestId": "%s", "subject": "The lease", "description": "From May.", "answers": []}
                """.formatted(request));
        owners.have("/internal/requests/" + request + "/files", "{\"files\": []}");
        publisher.publish(EventDraft.of(
                        request,
                        new RequestAccepted(
                                request, "REQ-2026-000007", "type", 1, "CONTRACT", claire, acme, "The lease"))
                .withDataref(content));
        published.await(
                ContractShared.class, Command.causedBy("open-contract", request).id());
    }

    private void awaitGone(boolean gone) {
        awaitGone(contractId, gone);
    }

    /** On the contract's own page, and by the list. */
    private void awaitGone(String id, boolean gone) {
        await("the requester to be %s".formatted(gone ? "gone" : "there"))
                .atMost(A_WHILE)
                .untilAsserted(() -> {
                    calls.get(manager, "/api/main/contracts/" + id)
                            .expectBody()
                            .jsonPath("$.requesterGone")
                            .isEqualTo(gone);
                    calls.get(manager, "/api/main/contracts?limit=100&requesterGone=" + gone)
                            .expectBody()
                            .jsonPath("$.items[?(@.id == '%s')].requesterGone".formatted(id))
                            .isEqualTo(gone);
                    calls.get(manager, "/api/main/contracts?limit=100&requesterGone=" + !gone)
                            .expectBody()
                            .jsonPath("$.items[?(@.id == '%s')]".formatted(id))
                            .doesNotExist();
                });
    }
}
