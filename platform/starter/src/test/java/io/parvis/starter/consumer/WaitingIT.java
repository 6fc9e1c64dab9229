package io.parvis.starter.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

import io.parvis.starter.backing.TestBroker;
import io.parvis.starter.backing.TestDatabase;

/** What becomes of events while their handler lacks something, and while replicas come and go. */
class WaitingIT {

    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final int VISITS = 3;

    private static TestBroker broker;
    private static Publisher publisher;

    private final String name = "tracking-" + UUID.randomUUID();
    private final String letter = UUID.randomUUID().toString();
    private ConfigurableApplicationContext service;
    private Journal journal;

    @BeforeAll
    static void start() {
        broker = TestBroker.start();
        broker.createTopics(Set.of("test.letters", "test.letters.state"));
        publisher = new Publisher(broker.address());
    }

    @AfterAll
    static void stop() {
        publisher.close();
        broker.stop();
    }

    @BeforeEach
    void startService() {
        service = TrackingService.start(broker.address(), TestDatabase.uri(), name);
        journal = service.getBean(Journal.class);
    }

    @AfterEach
    void stopService() {
        service.close();
    }

    @Test
    void waitsForADependencyAndThenGoesOn() {
        letTheOwnerBeAwayFor(letter);
        publisher.posted(letter, 1, "Paris");
        publisher.moved(letter, 2, "Lyon");

        await().untilAsserted(() -> assertThat(health()).isEqualTo(Status.OUT_OF_SERVICE));
        await().untilAsserted(() -> assertThat(journal.attempts(letter)).isGreaterThan(2));
        assertThat(service.getBean(ParkedEvents.class).list()).isEmpty();

        journal.workFor(letter);
        await().untilAsserted(() -> assertThat(journal.places(letter)).containsExactly("Paris", "Lyon"));
        await().untilAsserted(() -> assertThat(health()).isEqualTo(Status.UP));
    }

    @Test
    void letsOtherPartitionsGoOnWhileOneWaits() {
        letTheOwnerBeAwayFor(letter);
        publisher.posted(letter, 1, "Paris");
        await().untilAsserted(() -> assertThat(journal.attempts(letter)).isPositive());

        List<String> others = letters(20);
        others.forEach(id -> publisher.posted(id, 1, "Rome"));

        await().untilAsserted(() -> assertThat(others)
                .filteredOn(id -> journal.places(id).equals(List.of("Rome")))
                .hasSizeGreaterThan(5));
        assertThat(journal.places(letter)).isEmpty();
        journal.workFor(letter);
        awaitInJournal(others, "Rome");
    }

    @Test
    void whoeverComesAfterReadsTheEventThatWasWaitedWith() {
        letTheOwnerBeAwayFor(letter);
        publisher.posted(letter, 1, "Paris");
        publisher.moved(letter, 2, "Lyon");
        await().untilAsserted(() -> assertThat(journal.attempts(letter)).isGreaterThan(2));

        stopService();
        startService();

        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(journal.places(letter)).containsExactly("Paris", "Lyon"));
    }

    @Test
    void losesNothingWhenPartitionsThatWaitMoveAgainAndAgain() {
        List<String> everywhere = letters(5 * TestBroker.PARTITIONS);
        everywhere.forEach(this::letTheOwnerBeAwayFor);
        everywhere.forEach(id -> publisher.posted(id, 1, "Rome"));
        for (int visit = 1; visit <= VISITS; visit++) {
            int before = attempts(everywhere);
            anotherReplicaComesAndGoes();
            await().atMost(A_WHILE)
                    .untilAsserted(() -> assertThat(attempts(everywhere)).isGreaterThan(before + 8));
        }

        everywhere.forEach(journal::workFor);

        awaitInJournal(everywhere, "Rome");
        await().untilAsserted(() -> assertThat(health()).isEqualTo(Status.UP));
    }

    /** It takes its share of the partitions over, deals with nothing, and gives them back. */
    private void anotherReplicaComesAndGoes() {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker.address(),
                ConsumerConfig.GROUP_ID_CONFIG,
                name + ".tracking",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                "false",
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName());
        try (var other = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            other.subscribe(List.of("test.letters"));
            await().atMost(A_WHILE).until(() -> {
                other.poll(Duration.ofMillis(100));
                return !other.assignment().isEmpty();
            });
        }
    }

    private void letTheOwnerBeAwayFor(String id) {
        journal.failFor(id, () -> new OwnerUnavailable("/parvis/letter-service", new IOException("refused")));
    }

    /** Events may come again when a partition moves before they are committed. */
    private void awaitInJournal(List<String> ids, String place) {
        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(ids)
                        .allSatisfy(id -> assertThat(journal.places(id)).containsOnly(place)));
    }

    private int attempts(List<String> ids) {
        return ids.stream().mapToInt(journal::attempts).sum();
    }

    private Status health() {
        return service.getBean("consumersHealthIndicator", HealthIndicator.class)
                .health()
                .getStatus();
    }

    private static List<String> letters(int count) {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(count).toList();
    }
}
