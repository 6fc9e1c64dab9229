package io.parvis.starter.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

import io.parvis.starter.backing.TestBroker;
import io.parvis.starter.consumer.EventTail.Passing;

/** What a tail tells, and what it leaves at the broker: nothing. */
class TailIT {

    private static final Duration A_WHILE = Duration.ofSeconds(30);
    private static TestBroker broker;
    private static Publisher publisher;

    private final List<Passing> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger beginnings = new AtomicInteger();
    private final EventTail tail = new EventTail("tail", Set.of(), new Told());
    private RunningTails tails = following("test.letters");

    /** Writes down what it is told, and stumbles over one kind of letter. */
    private final class Told implements EventTail.Listener {

        @Override
        public void happened(Passing event) {
            if (event.subject().startsWith("stumble")) {
                throw new IllegalStateException("stumbled");
            }
            told.add(event);
        }

        @Override
        public void mayHaveMissedSome() {
            beginnings.incrementAndGet();
        }
    }

    @BeforeAll
    static void start() {
        broker = TestBroker.start();
        broker.createTopics(Set.of("test.letters", "test.letters.state"));
        publisher = new Publisher(broker.address());
    }

    @AfterAll
    static void stopBroker() {
        publisher.close();
        broker.stop();
    }

    @AfterEach
    void stop() {
        tails.stop();
    }

    @Test
    void tellsWhatPassesFromNowOnAndWhoMayHearOfIt() {
        publisher.posted("before", 1, "Paris");
        begin();

        publisher.heard("letter", 1, "role:A client:c@d");
        publisher.posted("other", 1, "Paris");

        await().atMost(A_WHILE).until(() -> told.size() == 2);
        assertThat(told)
                .containsExactlyInAnyOrder(
                        new Passing("test.letter.posted.v1", "letter", "letter", Set.of("role:A", "client:c@d")),
                        new Passing("test.letter.posted.v1", "other", "other", Set.of()));
    }

    @Test
    void tellsOfKindsThatNobodyKnowsAndPassesOverWhatIsNoEvent() {
        begin();

        publisher.bare("letter", "no event");
        publisher.posted("stumble", 1, "Paris");
        publisher.unknown("letter", 2);

        await().atMost(A_WHILE).until(() -> !told.isEmpty());
        assertThat(told).extracting(Passing::type).containsExactly("test.letter.burnt.v1");
    }

    @Test
    void tellsEachReplicaAndLeavesNothingAtTheBroker() throws Exception {
        RunningTails second = following("test.letters");
        second.start();
        begin();
        await().atMost(A_WHILE).until(() -> beginnings.get() == 2);

        publisher.posted("letter", 1, "Paris");

        await().atMost(A_WHILE).until(() -> told.size() == 2);
        second.stop();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address()))) {
            assertThat(admin.listGroups().all().get()).isEmpty();
        }
    }

    @Test
    void waitsForATopicThatIsNotThereYet() {
        tails = following("test.later");
        tails.start();
        assertThat(tails.isRunning()).isTrue();

        broker.createTopics(Set.of("test.later"));

        await().atMost(A_WHILE).until(() -> beginnings.get() == 1);
    }

    @Test
    void beginsAgainAfterAStop() {
        begin();
        tails.stop();
        assertThat(tails.isRunning()).isFalse();

        tails.start();

        await().atMost(A_WHILE).until(() -> beginnings.get() == 2);
    }

    private void begin() {
        int before = beginnings.get();
        tails.start();
        await().atMost(A_WHILE).until(() -> beginnings.get() > before);
    }

    private RunningTails following(String topic) {
        DefaultKafkaConsumerFactory<Object, Object> consumers = new DefaultKafkaConsumerFactory<>(
                Map.of("bootstrap.servers", broker.address(), "default.api.timeout.ms", 2000));
        return new RunningTails(() -> List.of(new TailReader(tail, Set.of(topic), consumers)));
    }
}
