package io.parvis.testsupport.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.events.people.PersonState;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.events.requests.RequestConverted;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.testsupport.events.EventPublisher.Publication;
import io.parvis.testsupport.spring.BackingServices;

class PublishedEventsIT {

    private final EventPublisher publisher = BackingServices.shared().eventPublisher();
    private final PublishedEvents published = BackingServices.shared().publishedEvents();
    private final String id = UUID.randomUUID().toString();

    @Test
    void findsAnEventWithItsEnvelopeAndData() {
        publisher.publish(EventDraft.of(id, accepted())
                .by("client:claire")
                .at(Instant.parse("2026-03-02T09:00:00Z"))
                .withDataref("/internal/requests/" + id + "/content"));

        PublishedEvent<RequestAccepted> event = published.await(RequestAccepted.class, id);

        assertThat(event.data()).isEqualTo(accepted());
        assertThat(event.type()).isEqualTo("io.parvis.request.accepted.v1");
        assertThat(event.source()).isEqualTo("/parvis/request-service");
        assertThat(event.subject()).isEqualTo(id);
        assertThat(event.sequence()).isOne();
        assertThat(event.actor()).isEqualTo("client:claire");
        assertThat(event.time()).isEqualTo("2026-03-02T09:00:00Z");
        assertThat(event.dataref()).isEqualTo("/internal/requests/" + id + "/content");
        published.on("parvis.requests").about(id).areCloudEvents();
    }

    @Test
    void findsTheEventThatIsAsExpected() {
        publisher.publish(id, new MatterStatusChanged(id, "SUBMITTED", "UNDER_REVIEW"));
        publisher.publish(id, new MatterStatusChanged(id, "UNDER_REVIEW", "IN_PROGRESS"));

        PublishedEvent<MatterStatusChanged> event = published.await(
                MatterStatusChanged.class, id, changed -> changed.data().to().equals("IN_PROGRESS"));

        assertThat(event.sequence()).isEqualTo(2);
    }

    @Test
    void saysWhatThereWasWhenAnEventDoesNotCome() {
        publisher.publish(id, submitted());
        try (PublishedEvents impatient =
                new PublishedEvents(BackingServices.shared().broker().bootstrapServers(), Duration.ofMillis(200))) {

            assertThatThrownBy(() -> impatient.await(RequestConverted.class, id))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("no io.parvis.request.converted.v1 about " + id)
                    .hasMessageContaining("io.parvis.request.submitted.v1 subject=" + id + " sequence=1");
        }
    }

    @Test
    void keepsTheOrderOfAnAggregate() {
        publisher.publish(id, submitted());
        publisher.publish(id, accepted());

        published
                .on("parvis.requests")
                .about(id)
                .hasTypes("io.parvis.request.submitted.v1", "io.parvis.request.accepted.v1")
                .hasGaplessSequences();
    }

    @Test
    void aResentEventIsThereTwiceAndCountsOnce() {
        Publication first = publisher.publish(id, submitted());
        publisher.publish(id, accepted());
        publisher.publishAgain(first);

        published
                .on("parvis.requests")
                .about(id)
                .hasSize(3)
                .hasTypes("io.parvis.request.submitted.v1", "io.parvis.request.accepted.v1")
                .hasGaplessSequences();
        assertThat(published.about(RequestSubmitted.class, id))
                .hasSize(2)
                .extracting(PublishedEvent::id)
                .containsOnly(first.id());
    }

    @Test
    void noticesAGap() {
        publisher.publish(id, submitted());
        publisher.publish(EventDraft.of(id, accepted()).withSequence(3));

        PublishedRecordsAssert events = published.on("parvis.requests").about(id);

        assertThatThrownBy(events::hasGaplessSequences)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected sequences [1, 2]")
                .hasMessageContaining("found [1, 3]");
    }

    @Test
    void aSeriesOfNothingIsNotGapless() {
        PublishedRecordsAssert nothing = published.on("parvis.requests").about("nobody");

        assertThatThrownBy(nothing::hasGaplessSequences).isInstanceOf(AssertionError.class);
        assertThatThrownBy(nothing::areCloudEvents).isInstanceOf(AssertionError.class);
    }

    @Test
    void findsForbiddenTextInData() {
        publisher.publish(id, person("Canary-" + id));

        PublishedRecordsAssert events = published.anywhere();

        assertThatThrownBy(() -> events.mentionsNowhere("Canary-" + id))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("'Canary-" + id + "' in parvis.people");
        events.mentionsNowhere("Another-" + id);
    }

    @Test
    void findsForbiddenTextInHeadersAndKeys() {
        publisher.publish(EventDraft.of(id, submitted()).by("client:canary"));
        publisher.publish(EventDraft.of(id, accepted()).keyedBy("canary-key"));

        PublishedRecordsAssert events = published.on("parvis.requests").about(id);

        assertThatThrownBy(() -> events.mentionsNowhere("client:canary")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> events.mentionsNowhere("canary-key")).isInstanceOf(AssertionError.class);
    }

    @Test
    void garbageIsNoCloudEvent() {
        publisher.publishGarbage(MatterStatusChanged.class, id);

        PublishedRecordsAssert all = published.on("parvis.matters");

        assertThatThrownBy(() -> all.filteredOn(event -> id.equals(event.key())).areCloudEvents())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("specversion is not 1.0")
                .hasMessageContaining("type is not in the catalogue")
                .hasMessageContaining("actor is not client:<id>");
    }

    @Test
    void anErasedStateIsATombstone() {
        publisher.publish(id, person("Claire"));
        publisher.erase(PersonState.class, id);

        published
                .on("parvis.people")
                .filteredOn(event -> id.equals(event.key()))
                .last()
                .satisfies(event -> assertThat(event.value()).isNull());
    }

    private RequestSubmitted submitted() {
        return new RequestSubmitted(
                id, "REQ-2026-000001", "corporate-matter", 1, "CORPORATE", "claire", "acme", null, null);
    }

    private RequestAccepted accepted() {
        return new RequestAccepted(id, "REQ-2026-000001", "corporate-matter", 1, "CORPORATE", "claire", "acme", null);
    }

    private PersonState person(String firstName) {
        return new PersonState(
                id,
                "CLIENT",
                firstName,
                "Martin",
                "claire@acme.example",
                "fr",
                "Europe/Paris",
                "acme",
                null,
                null,
                null,
                "BOTH",
                List.of(),
                "ACTIVE",
                null,
                null);
    }
}
