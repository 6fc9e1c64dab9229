package io.parvis.request.intake.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import io.parvis.events.contracts.ContractOpened;
import io.parvis.events.contracts.ContractShared;
import io.parvis.events.internal.InternalMatterChanged;
import io.parvis.events.matters.MatterClosed;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.events.requests.RequestConverted;
import io.parvis.events.requests.RequestWithdrawn;
import io.parvis.request.intake.AcceptedRequests;
import io.parvis.request.intake.Became;
import io.parvis.request.intake.Request;
import io.parvis.request.intake.RequestFixture;
import io.parvis.request.intake.RequestId;
import io.parvis.request.intake.RequestStatus;
import io.parvis.request.intake.Requests;
import io.parvis.starter.consumer.ParkedEvents;
import io.parvis.testsupport.events.EventDraft;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.EventSamples;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
class ConversionsConsumerIT {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final EventPublisher publisher;
    private final PublishedEvents published;
    private final Requests requests;
    private final AcceptedRequests acceptedRequests;
    private final ParkedEvents parked;
    private final String matterId = UUID.randomUUID().toString();
    private final Request request = RequestFixture.aRequest();

    @Autowired
    ConversionsConsumerIT(
            EventPublisher publisher,
            PublishedEvents published,
            Requests requests,
            AcceptedRequests acceptedRequests,
            ParkedEvents parked) {
        this.publisher = publisher;
        this.published = published;
        this.requests = requests;
        this.acceptedRequests = acceptedRequests;
        this.parked = parked;
    }

    @BeforeEach
    void givenARequest() {
        requests.add(request, RequestFixture.submitting(request));
    }

    @Test
    void convertsTheRequestOfAMatter() {
        publisher.publish(matterId, opened(request.id()));

        RequestConverted told =
                published.await(RequestConverted.class, request.id()).data();
        assertThat(told).isEqualTo(new RequestConverted(request.id(), "MATTER", matterId, "MAT-2026-000045"));
        assertThat(stored().state().status()).isEqualTo(RequestStatus.CONVERTED);
        assertThat(stored().state().became()).isEqualTo(new Became(Became.Kind.MATTER, matterId, "MAT-2026-000045"));
    }

    @Test
    void takesTheSamplesOfAMatter() {
        MatterOpened sample = EventSamples.of(MatterOpened.class);
        Request asked = RequestFixture.aRequest(new RequestId(sample.requestId()));
        requests.add(asked, RequestFixture.submitting(asked));

        publisher.publish(sample.matterId(), sample);
        publisher.publish(sample.matterId(), EventSamples.of(MatterStatusChanged.class));

        assertThat(published.await(RequestConverted.class, asked.id()).data())
                .isEqualTo(EventSamples.of(RequestConverted.class));
    }

    @Test
    void s24ShowsTheRequestToWhoeverSeesItsMatterHoweverLateItHearsOfTheOpening() {
        String lawyer = "member:" + UUID.randomUUID();
        String client = "client:" + UUID.randomUUID() + "@";

        publisher.publish(changed(3, client, lawyer));
        awaitShownTo(client, lawyer);
        publisher.publish(matterId, opened(request.id()));
        published.await(RequestConverted.class, request.id());

        assertThat(stored().state().status()).isEqualTo(RequestStatus.CONVERTED);
        assertThat(stored().audience().keys()).containsExactlyInAnyOrder(client, lawyer);
    }

    @Test
    void s24GoesByTheLastWordOnWhoSeesAMatterHoweverOftenAndLateTheOthersCome() {
        String first = "member:" + UUID.randomUUID();
        String second = "member:" + UUID.randomUUID();
        EventPublisher.Publication opened = publisher.publish(changed(1, first));
        EventPublisher.Publication restricted = publisher.publish(changed(2, second));

        publisher.publishAgain(opened);
        publisher.publish(changed(1, "role:LAWYER"));
        publisher.publishAgain(restricted);
        awaitEverySightBefore();

        assertThat(stored().audience().keys()).containsExactly(second);
        assertThat(parked.list()).noneMatch(aggregate -> aggregate.subject().equals(matterId));
        published
                .on("parvis.requests")
                .about(request.id())
                .hasGaplessSequences()
                .hasTypes("io.parvis.request.submitted.v1", "io.parvis.request.accepted.v1");
    }

    @Test
    void takesTheSampleOfWhoSeesAMatter() {
        InternalMatterChanged sample = EventSamples.of(InternalMatterChanged.class);
        RequestId id = new RequestId(sample.requestId());
        Request asked = RequestFixture.aRequest(id);
        requests.add(asked, RequestFixture.submitting(asked));

        publisher.publish(EventDraft.of(sample.matterId(), sample).keyedBy(matterId));
        awaitEverySightBefore();

        assertThat(acceptedRequests.content(id).orElseThrow().audience().keys())
                .containsExactlyInAnyOrderElementsOf(sample.audience());
    }

    @Test
    void leavesAloneWhoSeesAMatterOfTheTeam() {
        publisher.publish(matterId, new InternalMatterChanged(matterId, null, List.of("role:LAWYER")));
        awaitEverySightBefore();

        assertThat(parked.list()).noneMatch(aggregate -> aggregate.subject().equals(matterId));
        assertThat(stored().state().sight()).isNull();
    }

    private EventDraft changed(long sequence, String... keys) {
        return EventDraft.of(matterId, new InternalMatterChanged(matterId, request.id(), List.of(keys)))
                .withSequence(sequence);
    }

    private void awaitShownTo(String... keys) {
        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(stored().audience().keys()).containsExactlyInAnyOrder(keys));
    }

    /** Events of one key are applied in their order: when the last one is, all are. */
    private void awaitEverySightBefore() {
        Request last = RequestFixture.aRequest();
        requests.add(last, RequestFixture.submitting(last));
        String lastMatter = UUID.randomUUID().toString();
        InternalMatterChanged changed = new InternalMatterChanged(lastMatter, last.id(), List.of("member:last"));
        publisher.publish(EventDraft.of(lastMatter, changed).keyedBy(matterId));
        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(acceptedRequests
                                .content(last.requestId())
                                .orElseThrow()
                                .audience()
                                .keys())
                        .containsExactly("member:last"));
    }

    @Test
    void convertsTheRequestOfAContract() {
        String contractId = UUID.randomUUID().toString();

        publisher.publish(
                contractId,
                new ContractOpened(
                        contractId,
                        "CON-2026-000012",
                        "Supply of parts",
                        "CONTRACT",
                        "SUBMITTED",
                        "PORTAL",
                        request.id(),
                        null,
                        null));

        RequestConverted told =
                published.await(RequestConverted.class, request.id()).data();
        assertThat(told).isEqualTo(new RequestConverted(request.id(), "CONTRACT", contractId, "CON-2026-000012"));
        assertThat(stored().state().status()).isEqualTo(RequestStatus.CONVERTED);
        assertThat(stored().state().became())
                .isEqualTo(new Became(Became.Kind.CONTRACT, contractId, "CON-2026-000012"));
    }

    @Test
    void followsAMatterThatIsWithdrawnAndNoneThatEndsOtherwise() {
        Request other = RequestFixture.aRequest();
        requests.add(other, RequestFixture.submitting(other));
        String otherMatter = UUID.randomUUID().toString();
        publisher.publish(matterId, opened(request.id()));
        publisher.publish(
                EventDraft.of(otherMatter, opened(otherMatter, other.id())).keyedBy(matterId));
        published.await(RequestConverted.class, other.id());

        publisher.publish(matterId, new MatterClosed(matterId, "WITHDRAWN"));
        publisher.publish(EventDraft.of(otherMatter, new MatterClosed(otherMatter, "RESOLVED"))
                .keyedBy(matterId));
        awaitEverythingBefore();

        assertThat(published.await(RequestWithdrawn.class, request.id()).data().requestId())
                .isEqualTo(request.id());
        assertThat(stored().state().status()).isEqualTo(RequestStatus.WITHDRAWN);
        assertThat(acceptedRequests
                        .content(new RequestId(other.id()))
                        .orElseThrow()
                        .state()
                        .status())
                .isEqualTo(RequestStatus.CONVERTED);
    }

    @Test
    void takesTheSamplesOfAContract() {
        ContractOpened sample = EventSamples.of(ContractOpened.class);
        Request asked = RequestFixture.aRequest(new RequestId(sample.requestId()));
        requests.add(asked, RequestFixture.submitting(asked));

        publisher.publish(sample.contractId(), sample);
        publisher.publish(sample.contractId(), EventSamples.of(ContractShared.class));
        awaitEveryContractBefore(sample.contractId());

        assertThat(published.await(RequestConverted.class, asked.id()).data())
                .isEqualTo(new RequestConverted(asked.id(), "CONTRACT", sample.contractId(), sample.number()));
        assertThat(parked.list()).noneMatch(aggregate -> aggregate.subject().equals(sample.contractId()));
    }

    @Test
    void convertsOnceForAnEventThatComesTwice() {
        EventPublisher.Publication event = publisher.publish(matterId, opened(request.id()));
        published.await(RequestConverted.class, request.id());

        publisher.publishAgain(event);
        publisher.publish(matterId, new MatterStatusChanged(matterId, "SUBMITTED", "UNDER_REVIEW"));
        awaitEverythingBefore();

        published
                .on("parvis.requests")
                .about(request.id())
                .hasGaplessSequences()
                .hasTypes(
                        "io.parvis.request.submitted.v1",
                        "io.parvis.request.accepted.v1",
                        "io.parvis.request.converted.v1");
        assertThat(parked.list()).noneMatch(aggregate -> aggregate.subject().equals(matterId));
    }

    @Test
    void parksAMatterOfARequestThatThereIsNot() {
        publisher.publish(matterId, opened(UUID.randomUUID().toString()));

        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(parked.list()).anySatisfy(aggregate -> {
                    assertThat(aggregate.subject()).isEqualTo(matterId);
                    assertThat(aggregate.reason()).contains("not-found");
                }));
        awaitEverythingBefore();
    }

    @Test
    void leavesMattersOfTheTeamAlone() {
        publisher.publish(matterId, opened(null));
        awaitEverythingBefore();

        assertThat(parked.list()).noneMatch(aggregate -> aggregate.subject().equals(matterId));
        assertThat(stored().state().status()).isEqualTo(RequestStatus.ACCEPTED);
    }

    /** Events of one key are applied in their order: when the last one is, all are. */
    private void awaitEverythingBefore() {
        Request last = RequestFixture.aRequest();
        requests.add(last, RequestFixture.submitting(last));
        String lastMatter = UUID.randomUUID().toString();
        publisher.publish(
                EventDraft.of(lastMatter, opened(lastMatter, last.id())).keyedBy(matterId));
        published.await(RequestConverted.class, last.id());
    }

    private void awaitEveryContractBefore(String key) {
        Request last = RequestFixture.aRequest();
        requests.add(last, RequestFixture.submitting(last));
        String contract = UUID.randomUUID().toString();
        ContractOpened opened = new ContractOpened(
                contract, "CON-2026-000013", null, "CONTRACT", "SUBMITTED", "PORTAL", last.id(), null, null);
        publisher.publish(EventDraft.of(contract, opened).keyedBy(key));
        published.await(RequestConverted.class, last.id());
    }

    private Request stored() {
        return acceptedRequests.content(new RequestId(request.id())).orElseThrow();
    }

    private MatterOpened opened(@Nullable String requestId) {
        return opened(matterId, requestId);
    }

    private static MatterOpened opened(String matter, @Nullable String requestId) {
        String origin = requestId == null ? "TEAM" : "PORTAL";
        return new MatterOpened(
                matter, "MAT-2026-000045", "New articles", "CORPORATE", "SUBMITTED", origin, requestId, null, null);
    }
}
