package io.parvis.contract.contracts.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import io.parvis.contract.contracts.ContractId;
import io.parvis.contract.contracts.ContractState;
import io.parvis.contract.contracts.Contracts;
import io.parvis.contract.contracts.Terms;
import io.parvis.directory.Viewer;
import io.parvis.events.contracts.ContractOpened;
import io.parvis.events.contracts.ContractShared;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.events.requests.RequestConverted;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.consumer.ParkedEvents;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.events.EventDraft;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.EventSamples;
import io.parvis.testsupport.events.PublishedEvent;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.owners.ContentOwners;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
class IntakeConsumerIT {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final EventPublisher publisher;
    private final PublishedEvents published;
    private final ContentOwners owners;
    private final Contracts contracts;
    private final ParkedEvents parked;
    private final Viewer manager = new TestDirectory().viewer(TestDirectory.CONTRACT_MANAGER);
    private final String requestId = UUID.randomUUID().toString();

    @Autowired
    IntakeConsumerIT(
            EventPublisher publisher,
            PublishedEvents published,
            ContentOwners owners,
            Contracts contracts,
            ParkedEvents parked) {
        this.publisher = publisher;
        this.published = published;
        this.owners = owners;
        this.contracts = contracts;
        this.parked = parked;
    }

    @Test
    void opensAContractForPeopleThatTheDirectoryDoesNotKnowYet() {
        publisher.publish(accepted("CONTRACT", contentOf(requestId, "Supply of parts", "From May.")));

        PublishedEvent<ContractOpened> opened = published.await(ContractOpened.class, contractId());
        ContractState state = contractState();
        assertThat(state.name()).isEqualTo("Supply of parts");
        assertThat(state.description()).isEqualTo("From May.");
        assertThat(state.terms()).isEqualTo(new Terms("SALE", "Bolt GmbH", LocalDate.of(2027, 5, 1)));
        assertThat(opened.data().number()).isEqualTo(state.number().value());
        assertThat(opened.data().requestId()).isEqualTo(requestId);
        assertThat(opened.data().kind()).isEqualTo("CONTRACT");
        assertThat(opened.data().companyId()).isEqualTo(TestDirectory.ACME.value());
    }

    @Test
    void tellsThatTheContractIsSharedWithItsRequesterFromBirth() {
        publisher.publish(accepted("CONTRACT", contentOf(requestId, "Supply of parts", "From May.")));

        ContractShared shared =
                published.await(ContractShared.class, contractId()).data();
        assertThat(shared)
                .isEqualTo(new ContractShared(
                        contractId(),
                        contractState().number().value(),
                        TestDirectory.CLAIRE.value(),
                        TestDirectory.ACME.value(),
                        List.of(),
                        false,
                        "REQUEST"));
        thenTheTopicTellsOfOneContract();
    }

    @Test
    void readsTheSampleOfAnAcceptedRequestAndLeavesItToMatters() {
        RequestAccepted sample = EventSamples.of(RequestAccepted.class);
        publisher.publish(EventDraft.of(sample.requestId(), sample)
                .withDataref(contentOf(sample.requestId(), "Unpaid invoices", "Since March."))
                .keyedBy(requestId));
        awaitEverythingBefore();

        assertThat(sample.target()).isEqualTo("LITIGATION");
        assertThat(contracts.find(manager, new ContractId(contractIdOf(sample.requestId()))))
                .isEmpty();
        assertThat(parked.list()).noneMatch(aggregate -> aggregate.subject().equals(sample.requestId()));
    }

    @Test
    void opensOneContractForAnEventThatComesTwice() {
        EventPublisher.Publication event =
                publisher.publish(accepted("CONTRACT", contentOf(requestId, "Supply of parts", "From May.")));
        published.await(ContractShared.class, contractId());
        ContractState first = contractState();

        publisher.publishAgain(event);
        awaitEverythingBefore();

        assertThat(contractState()).isEqualTo(first);
        thenTheTopicTellsOfOneContract();
    }

    @Test
    void opensTheContractOnceItsRequestsOwnerIsBack() {
        String content = contentOf(requestId, "Supply of parts", "From May.");
        owners.beAwayFor(content);
        publisher.publish(accepted("CONTRACT", content));
        await().atMost(A_WHILE).until(() -> owners.readsOf(content) > 1);
        assertThat(contracts.find(manager, new ContractId(contractId()))).isEmpty();

        contentOf(requestId, "Supply of parts", "From May.");

        published.await(ContractShared.class, contractId());
        assertThat(parked.list()).noneMatch(aggregate -> aggregate.subject().equals(requestId));
        thenTheTopicTellsOfOneContract();
    }

    @Test
    void parksARequestWhoseOwnerDoesNotKnowIt() {
        publisher.publish(accepted("CONTRACT", "/internal/requests/" + requestId + "/content"));

        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(parked.list())
                        .anyMatch(aggregate -> aggregate.subject().equals(requestId)));
        awaitEverythingBefore();
    }

    @Test
    void leavesMattersAndWhatElseHappensToRequestsAlone() {
        publisher.publish(
                requestId,
                new RequestSubmitted(
                        requestId,
                        "REQ-2026-000007",
                        "type",
                        1,
                        "CORPORATE",
                        TestDirectory.CLAIRE.value(),
                        TestDirectory.ACME.value(),
                        "Supply of parts",
                        "ACCEPTED"));
        publisher.publish(accepted("CORPORATE", contentOf(requestId, "New articles", "Two shareholders.")));
        publisher.publish(requestId, new RequestConverted(requestId, "MATTER", "matter", "MAT-2026-000001"));
        awaitEverythingBefore();

        assertThat(contracts.find(manager, new ContractId(contractId()))).isEmpty();
        assertThat(parked.list()).noneMatch(aggregate -> aggregate.subject().equals(requestId));
    }

    private void thenTheTopicTellsOfOneContract() {
        published
                .on("parvis.contracts")
                .about(contractId())
                .areCloudEvents()
                .hasGaplessSequences()
                .hasTypes("io.parvis.contract.opened.v1", "io.parvis.contract.shared.v1");
    }

    /** Events of one key are applied in their order: when the last one is, all are. */
    private void awaitEverythingBefore() {
        String last = UUID.randomUUID().toString();
        EventDraft draft = EventDraft.of(last, payload(last, "CONTRACT"))
                .withDataref(contentOf(last, "The last one", "Nothing follows."))
                .keyedBy(requestId);
        publisher.publish(draft);
        published.await(ContractOpened.class, contractIdOf(last));
    }

    /** Where the content is read that request-service has from now on. */
    private String contentOf(String request, String subject, String description) {
        String path = "/internal/requests/" + request + "/content";
        owners.have(path, """
                {"requestId": "%s", "subject": "%s", "description": "%s", "answers": [
                  {"name": "contractType", "label": {"en": "Type", "fr": "Type"}, "value": "SALE"},
                  {"name": "counterparty", "label": {"en": "With", "fr": "Avec"}, "value": "Bolt GmbH"},
                  {"name": "startDate", "label": {"en": "From", "fr": "Depuis"}, "value": "2027-05-01"}
                ]}
                """.formatted(request, subject, description));
        owners.have("/internal/requests/" + request + "/files", "{\"files\": []}");
        return path;
    }

    private EventDraft accepted(String target, String content) {
        return EventDraft.of(requestId, payload(requestId, target)).withDataref(content);
    }

    private static RequestAccepted payload(String id, String target) {
        return new RequestAccepted(
                id,
                "REQ-2026-000007",
                "type",
                1,
                target,
                TestDirectory.CLAIRE.value(),
                TestDirectory.ACME.value(),
                "Unpaid invoices");
    }

    private ContractState contractState() {
        return contracts
                .find(manager, new ContractId(contractId()))
                .orElseThrow()
                .value()
                .state();
    }

    private String contractId() {
        return contractIdOf(requestId);
    }

    private static String contractIdOf(String request) {
        return Command.causedBy("open-contract", request).id();
    }
}
