package io.parvis.matter.matters.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import io.parvis.directory.Viewer;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.events.requests.RequestConverted;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.matter.matters.MatterDetails;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterState;
import io.parvis.matter.matters.Matters;
import io.parvis.matter.matters.Priority;
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
    private final Matters matters;
    private final ParkedEvents parked;
    private final Viewer lawyer = new TestDirectory().viewer(TestDirectory.LAWYER);
    private final String requestId = UUID.randomUUID().toString();

    @Autowired
    IntakeConsumerIT(
            EventPublisher publisher,
            PublishedEvents published,
            ContentOwners owners,
            Matters matters,
            ParkedEvents parked) {
        this.publisher = publisher;
        this.published = published;
        this.owners = owners;
        this.matters = matters;
        this.parked = parked;
    }

    @Test
    void opensAMatterForPeopleThatTheDirectoryDoesNotKnowYet() {
        publisher.publish(accepted("LITIGATION", contentOf(requestId, "Unpaid invoices", "Since March.")));

        PublishedEvent<MatterOpened> opened = published.await(MatterOpened.class, matterId());
        MatterState state = matterState();
        assertThat(state.details().name()).isEqualTo("Unpaid invoices");
        assertThat(state.details().description()).isEqualTo("Since March.");
        assertThat(opened.data().number()).isEqualTo(state.number().value());
        assertThat(opened.data().requestId()).isEqualTo(requestId);
        assertThat(opened.data().kind()).isEqualTo("LITIGATION");
    }

    @Test
    void s32TakesOverWhatAnswersMeanAndLeavesOutWhatDoesNotFit() {
        owners.have("/internal/requests/" + requestId + "/files", "{\"files\": []}");
        String content = "/internal/requests/" + requestId + "/content";
        owners.have(content, """
                {"requestId": "%s", "subject": "Unpaid invoices", "handling": {"practiceArea": "Trade"}, "answers": [
                  {"name": "urgency", "value": "URGENT", "json": "URGENT", "meaning": "PRIORITY"},
                  {"name": "until", "value": "2026-12-24", "json": "2026-12-24", "meaning": "DUE_DATE"},
                  {"name": "who", "value": "Initech", "json": "Initech", "meaning": "COUNTERPARTY"},
                  {"name": "area", "value": "%s", "json": "x", "meaning": "PRACTICE_AREA"},
                  {"name": "worth", "value": "12.50 EUR", "json": {"amount": "12.50"}, "meaning": "VALUE"},
                  {"name": "remark", "value": "None", "json": "None", "meaning": null}]}
                """.formatted(requestId, "x".repeat(101)));

        publisher.publish(accepted("LITIGATION", content));

        published.await(MatterOpened.class, matterId());
        MatterDetails details = matterState().details();
        assertThat(details.priority()).isEqualTo(Priority.URGENT);
        assertThat(details.dueOn()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(details.opposingParty()).isEqualTo("Initech");
        assertThat(details.practiceArea()).isEqualTo("Trade");
    }

    @Test
    void takesTheSampleOfAnAcceptedRequest() {
        RequestAccepted sample = EventSamples.of(RequestAccepted.class);
        String content = contentOf(sample.requestId(), "Unpaid invoices of a supplier", "Since March.");
        publisher.publish(EventDraft.of(sample.requestId(), sample).withDataref(content));

        MatterOpened opened = published
                .await(MatterOpened.class, matterIdOf(sample.requestId()))
                .data();
        assertThat(opened.kind()).isEqualTo(sample.target());
        assertThat(opened.requesterId()).isEqualTo(sample.requesterId());
        assertThat(opened.companyId()).isEqualTo(sample.companyId());
    }

    @Test
    void opensOneMatterForAnEventThatComesTwice() {
        EventPublisher.Publication event =
                publisher.publish(accepted("CORPORATE", contentOf(requestId, "New articles", "Two shareholders.")));
        published.await(MatterOpened.class, matterId());
        MatterState first = matterState();

        publisher.publishAgain(event);
        awaitEverythingBefore();

        assertThat(matterState()).isEqualTo(first);
        published.on("parvis.matters").about(matterId()).hasTypes("io.parvis.matter.opened.v1");
    }

    @Test
    void opensTheMatterOnceItsRequestsOwnerIsBack() {
        String content = contentOf(requestId, "New articles", "Two shareholders.");
        owners.beAwayFor(content);
        publisher.publish(accepted("CORPORATE", content));
        await().atMost(A_WHILE).until(() -> owners.readsOf(content) > 1);
        assertThat(matters.find(lawyer, new MatterId(matterId()))).isEmpty();

        contentOf(requestId, "New articles", "Two shareholders.");

        published.await(MatterOpened.class, matterId());
        assertThat(parked.list()).noneMatch(aggregate -> aggregate.subject().equals(requestId));
        published.on("parvis.matters").about(matterId()).hasTypes("io.parvis.matter.opened.v1");
    }

    @Test
    void parksARequestWhoseOwnerDoesNotKnowIt() {
        publisher.publish(accepted("CORPORATE", "/internal/requests/" + requestId + "/content"));

        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(parked.list())
                        .anyMatch(aggregate -> aggregate.subject().equals(requestId)));
        awaitEverythingBefore();
    }

    @Test
    void leavesContractsAndWhatElseHappensToRequestsAlone() {
        publisher.publish(
                requestId,
                new RequestSubmitted(
                        requestId,
                        "REQ-2026-000007",
                        "type",
                        1,
                        "CONTRACT",
                        TestDirectory.CLAIRE.value(),
                        TestDirectory.ACME.value(),
                        "Supply of parts",
                        "ACCEPTED"));
        publisher.publish(accepted("CONTRACT", contentOf(requestId, "Supply of parts", "From May.")));
        publisher.publish(requestId, new RequestConverted(requestId, "CONTRACT", "contract", "CON-2026-000001"));
        awaitEverythingBefore();

        assertThat(matters.find(lawyer, new MatterId(matterId()))).isEmpty();
        assertThat(parked.list()).noneMatch(aggregate -> aggregate.subject().equals(requestId));
    }

    /** Events of one key are applied in their order: when the last one is, all are. */
    private void awaitEverythingBefore() {
        String last = UUID.randomUUID().toString();
        EventDraft draft = EventDraft.of(last, payload(last, "CORPORATE"))
                .withDataref(contentOf(last, "The last one", "Nothing follows."))
                .keyedBy(requestId);
        publisher.publish(draft);
        published.await(MatterOpened.class, matterIdOf(last));
    }

    /** Where the content is read that request-service has from now on. */
    private String contentOf(String request, String subject, String description) {
        String path = "/internal/requests/" + request + "/content";
        owners.have("/internal/requests/" + request + "/files", "{\"files\": []}");
        owners.have(path, """
                {"requestId": "%s", "subject": "%s", "description": "%s", "answers": []}
                """.formatted(request, subject, description));
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

    private MatterState matterState() {
        return matters.find(lawyer, new MatterId(matterId()))
                .orElseThrow()
                .value()
                .state();
    }

    private String matterId() {
        return matterIdOf(requestId);
    }

    private static String matterIdOf(String request) {
        return Command.causedBy("open-matter", request).id();
    }
}
