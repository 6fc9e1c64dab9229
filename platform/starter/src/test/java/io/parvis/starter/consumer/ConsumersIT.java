package io.parvis.starter.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.MemberDescription;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.backing.TestBroker;
import io.parvis.starter.consumer.ParkedEvents.Outcome;
import io.parvis.starter.consumer.ParkedEvents.ParkedAggregate;
import io.parvis.starter.consumer.TrackingService.Place;
import io.parvis.starter.letters.Letter;
import io.parvis.starter.problem.Refused;

class ConsumersIT {

    /** Half of what the session of a member lasts that says nothing any more. */
    private static final Duration LEAVING = Duration.ofSeconds(5);

    private static TestBroker broker;
    private static ConfigurableApplicationContext service;
    private static Publisher publisher;
    private static Journal journal;
    private static ParkedEvents parked;
    private static Projection<Place> places;

    private final String letter = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void start() {
        broker = TestBroker.start();
        broker.createTopics(Set.of("test.letters", "test.letters.state"));
        service = TrackingService.start(broker.address());
        publisher = new Publisher(broker.address());
        journal = service.getBean(Journal.class);
        parked = service.getBean(ParkedEvents.class);
        places = service.getBean(Projection.class);
    }

    @AfterAll
    static void stop() {
        publisher.close();
        service.close();
        broker.stop();
    }

    @Test
    @SuppressWarnings("unchecked")
    void followsALetterFromItsStore() {
        AggregateStore<Letter> letters = service.getBean(AggregateStore.class);
        letters.add(Letter.posted(letter, "Paris"), TrackingService.command());
        letters.change(letter, new Criteria(), TrackingService.command(), sent -> sent.moveTo("Lyon"));

        await().untilAsserted(() -> assertThat(journal.places(letter)).containsExactly("Paris", "Lyon"));
        await().untilAsserted(() -> assertThat(places.find(letter)).contains(new Place("Lyon")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void continuesTheTraceOfTheCommand() {
        AggregateStore<Letter> letters = service.getBean(AggregateStore.class);
        Tracer tracer = service.getBean(Tracer.class);
        Span command = tracer.nextSpan().name("command").start();
        try (Tracer.SpanInScope _ = tracer.withSpan(command)) {
            letters.add(Letter.posted(letter, "Paris"), TrackingService.command());
        } finally {
            command.end();
        }

        await().untilAsserted(() -> assertThat(journal.places(letter)).containsExactly("Paris"));
        assertThat(journal.trace(letter)).isEqualTo(command.context().traceId());
    }

    @Test
    void appliesAStateThatCameTwiceOnce() {
        publisher.state(letter, 1, "Paris");
        publisher.state(letter, 2, "Lyon");
        publisher.state(letter, 1, "Paris");
        publisher.state(other, 1, "last");

        await().untilAsserted(() -> assertThat(
                        places.findAll(Criteria.where("state.name").is("last")))
                .isNotEmpty());
        await().untilAsserted(() -> assertThat(places.find(letter)).contains(new Place("Lyon")));
        await().untilAsserted(
                        () -> assertThat(metric("parvis.events.duplicates")).isPositive());
    }

    @Test
    void forgetsWhatWasErasedForGood() {
        publisher.state(letter, 1, "Paris");
        publisher.erased(letter);
        publisher.state(letter, 1, "Paris");
        publisher.erased(letter);

        await().untilAsserted(() -> assertThat(journal.places(letter)).hasSize(2));
        assertThat(places.find(letter)).isEmpty();
        assertThat(places.findAll(Criteria.where("_id").is(letter))).isEmpty();
    }

    @Test
    void parksARefusedEventAndAllLaterOnesOfItsAggregateOnly() {
        journal.failFor(letter, () -> new Refused(ContentRefusal.CONTENT_GONE));
        publisher.posted(letter, 1, "Paris");
        publisher.moved(letter, 2, "Lyon");
        publisher.posted(other, 1, "Rome");

        await().untilAsserted(() -> assertThat(journal.places(other)).containsExactly("Rome"));
        awaitParked(letter, 2);
        assertThat(parkedOf(letter)).singleElement().satisfies(aggregate -> {
            assertThat(aggregate.consumer()).isEqualTo("tracking");
            assertThat(aggregate.reason()).isEqualTo("content-gone");
        });
        assertThat(journal.attempts(letter)).isEqualTo(1);
        await().untilAsserted(() -> assertThat(metric("parvis.events.parked")).isGreaterThanOrEqualTo(2));
        await().untilAsserted(() -> assertThat(health()).isEqualTo(Status.UP));
    }

    @Test
    void appliesWhatWasParkedInItsOrderAndThenGoesOnLive() {
        journal.failFor(letter, () -> new IllegalStateException("a bug"));
        publisher.posted(letter, 1, "Paris");
        publisher.moved(letter, 2, "Lyon");
        publisher.moved(letter, 3, "Nice");
        await().untilAsserted(() -> assertThat(parkedOf(letter)).hasSize(1));
        journal.workFor(letter);

        await().until(() -> replay(letter) == Outcome.APPLIED);
        publisher.moved(letter, 4, "Rome");

        await().untilAsserted(
                        () -> assertThat(journal.places(letter)).containsExactly("Paris", "Lyon", "Nice", "Rome"));
        assertThat(parkedOf(letter)).isEmpty();
    }

    @Test
    void keepsEverythingParkedWhenAReplayFailsAgain() {
        journal.failFor(letter, () -> new IllegalStateException("a bug"));
        publisher.posted(letter, 1, "Paris");
        awaitParked(letter, 1);

        assertThat(replay(letter)).isEqualTo(Outcome.STILL_PARKED);
        assertThat(parkedOf(letter)).hasSize(1);
        assertThat(journal.places(letter)).isEmpty();
    }

    @Test
    void parksWhatItCantReadUnderItsKeyAndGoesOn() {
        String bare = UUID.randomUUID().toString();
        String broken = UUID.randomUUID().toString();
        String unknown = UUID.randomUUID().toString();
        publisher.bare(bare, "hello");
        publisher.bare(null, "hello");
        publisher.broken(broken, 1);
        publisher.unknown(unknown, 1);
        publisher.posted(letter, 1, "Paris");

        await().untilAsserted(() -> assertThat(journal.places(letter)).containsExactly("Paris"));
        for (String subject : List.of(bare, broken, unknown)) {
            await().untilAsserted(() -> assertThat(parkedOf(subject))
                    .singleElement()
                    .satisfies(aggregate -> assertThat(aggregate.reason()).startsWith("unreadable")));
        }
    }

    @Test
    void consumesAgainAfterAPauseOfItsService() {
        publisher.posted(letter, 1, "Paris");
        await().untilAsserted(() -> assertThat(journal.places(letter)).containsExactly("Paris"));
        awaitCommit();

        service.stop();
        publisher.moved(letter, 2, "Lyon");
        service.start();

        await().untilAsserted(() -> assertThat(journal.places(letter)).containsExactly("Paris", "Lyon"));
        journal.failFor(other, () -> new OwnerUnavailable("/parvis/letter-service", new IOException("refused")));
        publisher.posted(other, 1, "Rome");
        await().untilAsserted(() -> assertThat(journal.attempts(other)).isGreaterThan(2));
        journal.workFor(other);
        await().untilAsserted(() -> assertThat(journal.places(other)).containsExactly("Rome"));
        journal.failFor(other, () -> new IllegalStateException("a bug"));
        publisher.moved(other, 2, "Nice");
        await().untilAsserted(() -> assertThat(parkedOf(other)).hasSize(1));
    }

    /** A stop may break off the commit of what was applied, which then comes again. */
    private static void awaitCommit() {
        RunningConsumer tracking = service.getBean(RunningConsumers.class).all().stream()
                .filter(consumer -> consumer.name().equals("tracking"))
                .findFirst()
                .orElseThrow();
        try (Admin admin = admin()) {
            await().until(() -> ConsumerLag.lag(admin, tracking) == 0);
        }
    }

    /** Nobody waits for its session to time out then. */
    @Test
    void hasLeftItsGroupWhenItsServiceStops() throws Exception {
        String group = service.getEnvironment().getProperty("spring.application.name") + ".tracking";
        try (Admin admin = admin()) {
            await().ignoreExceptions().until(() -> !membersOf(group, admin).isEmpty());

            service.stop();

            await().atMost(LEAVING).until(() -> membersOf(group, admin).isEmpty());
        } finally {
            service.start();
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address()));
    }

    private static Collection<MemberDescription> membersOf(String group, Admin admin) throws Exception {
        return admin.describeConsumerGroups(Set.of(group))
                .describedGroups()
                .get(group)
                .get()
                .members();
    }

    @Test
    void countsAGap() {
        double before = metric("parvis.events.gaps");
        publisher.posted(letter, 1, "Paris");
        publisher.moved(letter, 4, "Lyon");

        await().untilAsserted(() -> assertThat(journal.places(letter)).containsExactly("Paris", "Lyon"));
        assertThat(metric("parvis.events.gaps")).isGreaterThan(before);
    }

    @Test
    void measuresHowLateEventsAreApplied() {
        publisher.posted(letter, 1, "Paris");

        await().untilAsserted(() -> assertThat(journal.places(letter)).containsExactly("Paris"));
        await().untilAsserted(() -> assertThat(service.getBean(MeterRegistry.class)
                        .get("parvis.events.delay")
                        .tag("consumer", "tracking")
                        .timer()
                        .count())
                .isPositive());
    }

    private static Outcome replay(String subject) {
        return parked.replay(parkedOf(subject).getFirst().id(), "operations").outcome();
    }

    /** A line is listed before its first event is kept, and there is nothing to replay until then. */
    private static void awaitParked(String subject, int events) {
        await().untilAsserted(() -> assertThat(parkedOf(subject))
                .extracting(ParkedAggregate::events)
                .containsExactly(events));
    }

    private static List<ParkedAggregate> parkedOf(String subject) {
        return parked.list().stream()
                .filter(aggregate -> aggregate.subject().equals(subject))
                .toList();
    }

    private static Status health() {
        return service.getBean("consumersHealthIndicator", HealthIndicator.class)
                .health()
                .getStatus();
    }

    private static double metric(String name) {
        return service.getBean(MeterRegistry.class).find(name).meters().stream()
                .flatMap(meter -> StreamSupport.stream(meter.measure().spliterator(), false))
                .mapToDouble(measurement -> measurement.getValue())
                .sum();
    }
}
