package io.parvis.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.context.WebApplicationContext;

import io.parvis.events.companies.CompanyState;
import io.parvis.events.contracts.ContractShared;
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

/** The service from an accepted request to a contract that both sides follow. */
@ParvisServiceTest
class ContractServiceIT {

    private static final String SECRET = "The canary sings of a merger.";

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final ServiceCalls calls;
    private final EventPublisher publisher;
    private final PublishedEvents published;
    private final ContentOwners owners;

    private final String acme = UUID.randomUUID().toString();
    private final String globex = UUID.randomUUID().toString();
    private final String claire = UUID.randomUUID().toString();
    private final String otto = UUID.randomUUID().toString();
    private final String manager = UUID.randomUUID().toString();
    private final String requestId = UUID.randomUUID().toString();
    private final String contractId =
            Command.causedBy("open-contract", requestId).id();

    @Autowired
    ContractServiceIT(
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
    void givenAContractAndThoseWhoAsk() {
        publisher.publish(acme, new CompanyState(acme, "Acme", "WATCHERS", null));
        publisher.publish(globex, new CompanyState(globex, "Globex", "COMPANY", null));
        publisher.publish(claire, PersonStates.client(claire, acme));
        publisher.publish(otto, PersonStates.client(otto, globex));
        publisher.publish(manager, PersonStates.member(manager, "CONTRACT_MANAGER"));
        String content = "/internal/requests/" + requestId + "/content";
        owners.have(content, """
                {"requestId": "%s", "subject": "Supply of spare parts", "description": "%s",
                 "answers": [{"name": "counterparty", "value": "Bolt GmbH"}]}
                """.formatted(requestId, SECRET));
        owners.have("/internal/requests/" + requestId + "/files", "{\"files\": []}");
        publisher.publish(EventDraft.of(
                        requestId,
                        new RequestAccepted(
                                requestId,
                                "REQ-2026-000007",
                                "type",
                                1,
                                "CONTRACT",
                                claire,
                                acme,
                                "Supply of spare parts"))
                .withDataref(content));
        published.await(ContractShared.class, contractId);
        Stream.of(claire, otto).forEach(person -> calls.awaitKnown(person, "/api/portal/contracts"));
        calls.awaitKnown(manager, "/api/main/contracts");
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
    void showsTheContractToBothSides() {
        calls.get(claire, "/api/portal/contracts/" + contractId)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.requestId")
                .isEqualTo(requestId)
                .jsonPath("$.description")
                .isEqualTo(SECRET)
                .jsonPath("$.requester.name")
                .isEqualTo("Person " + claire);
        calls.get(manager, "/api/main/contracts/" + contractId)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"")
                .expectBody()
                .jsonPath("$.company.name")
                .isEqualTo("Acme")
                .jsonPath("$.portal")
                .isEqualTo(true);
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
        List<String> ofAcme = List.of(SECRET, "Supply of spare parts", requestId, contractId, claire, acme, "CON-");

        List<String> told = calls.told(
                otto,
                "/api/portal/contracts",
                "/api/portal/contracts?limit=100&kind=CONTRACT",
                "/api/portal/contracts/" + contractId,
                "/api/main/contracts",
                "/api/main/contracts/" + contractId);

        assertThat(told).allSatisfy(answer -> assertThat(answer).doesNotContain(ofAcme));
    }

    @Test
    void keepsTheContentOfTheRequestOutOfEventsAndLogs() {
        calls.get(claire, "/api/portal/contracts/" + contractId).expectStatus().isOk();
        calls.get(otto, "/api/portal/contracts/" + contractId).expectStatus().isNotFound();

        published.anywhere().mentionsNowhere(SECRET);
        published.anywhere().mentionsNowhere("Bolt GmbH");
        logs.mentionNowhere(SECRET, "Supply of spare parts", "Bolt GmbH");
    }
}
