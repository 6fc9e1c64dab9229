package io.parvis.starter.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

import io.parvis.starter.backing.TestBroker;
import io.parvis.starter.consumer.ParkedEvents.ParkedAggregate;
import io.parvis.starter.problem.Refused;

/** Two replicas of one service: one replays while the other, or it itself, goes on with live events. */
class ReplicasIT {

    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final int LETTERS_OF_A_PARTITION = 2;
    private static final int BEFORE = 5;
    private static final int EVENTS = 60;

    private static TestBroker broker;
    private static List<ConfigurableApplicationContext> replicas;
    private static Publisher publisher;

    @BeforeAll
    static void start() {
        broker = TestBroker.start();
        broker.createTopics(Set.of("test.letters", "test.letters.state"));
        replicas = TrackingService.startReplicas(2, broker.address());
        publisher = new Publisher(broker.address());
        String group = replicas.getFirst().getEnvironment().getProperty("spring.application.name") + ".tracking";
        await("each thread of both replicas to have its partition")
                .atMost(A_WHILE)
                .ignoreExceptions()
                .until(() -> isSpread(group));
    }

    @AfterAll
    static void stop() {
        publisher.close();
        replicas.forEach(ConfigurableApplicationContext::close);
        broker.stop();
    }

    @ParameterizedTest(name = "with the seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void applyEachEventOnceAndInOrderWhileOneReplaysAndTheOtherGoesOn(long seed) {
        Random random = new Random(seed);
        List<String> letters = lettersOfEachPartition(random);
        List<String> troubled = oneOfEachPartitionAndSomeMore(letters, random);
        troubled.forEach(letter -> journals().forEach(journal -> journal.failFor(letter, ReplicasIT::bug)));
        publish(letters, 1, BEFORE, random);
        await().untilAsserted(() -> assertThat(eventsParkedOf(troubled)).isEqualTo((long) BEFORE * troubled.size()));
        troubled.forEach(letter -> journals().forEach(journal -> journal.workFor(letter)));

        Thread live = Thread.ofVirtual().start(() -> publish(letters, BEFORE + 1, EVENTS - 1, random));
        ParkedEvents replaying = parked((int) (seed % 2));
        await().atMost(A_WHILE).until(() -> replay(replaying, troubled) == 0 && !live.isAlive());
        publish(letters, EVENTS, EVENTS, new Random(seed));

        List<String> each =
                IntStream.rangeClosed(1, EVENTS).mapToObj(String::valueOf).toList();
        for (String letter : letters) {
            await().untilAsserted(() -> assertThat(places(letter)).containsExactlyElementsOf(each));
        }
        assertThat(parkedOf(letters)).isEmpty();
        assertThat(troubled).anyMatch(this::wasAppliedByBoth);
        await().untilAsserted(() ->
                assertThat(replicas.stream().map(ReplicasIT::measuredAsParked)).containsOnly(0.0));
    }

    @ParameterizedTest(name = "with the seed {0}")
    @ValueSource(longs = {7, 8, 9})
    void doAReplayOnceThatIsAskedOfBothAtOnce(long seed) throws InterruptedException {
        List<String> letters = lettersOfEachPartition(new Random(seed));
        letters.forEach(letter -> journals().forEach(journal -> journal.failFor(letter, ReplicasIT::bug)));
        publish(letters, 1, BEFORE, new Random(seed));
        await().untilAsserted(() -> assertThat(eventsParkedOf(letters)).isEqualTo((long) BEFORE * letters.size()));
        letters.forEach(letter -> journals().forEach(journal -> journal.workFor(letter)));
        List<ParkedAggregate> parked = parkedOf(letters);

        List<Thread> both = Stream.of(0, 1)
                .map(replica -> Thread.ofVirtual()
                        .start(() -> parked.forEach(aggregate -> replay(parked(replica), aggregate.id()))))
                .toList();
        for (Thread thread : both) {
            thread.join();
        }

        assertThat(parkedOf(letters)).isEmpty();
        assertThat(letters).allSatisfy(letter -> assertThat(places(letter)).containsExactly("1", "2", "3", "4", "5"));
    }

    private static RuntimeException bug() {
        return new IllegalStateException("a bug");
    }

    /** Publishes the events of each letter in order, and those of different letters in any. */
    private static void publish(List<String> letters, int first, int last, Random random) {
        Map<String, Long> next = new HashMap<>();
        List<String> deliveries = new ArrayList<>(LongStream.rangeClosed(first, last)
                .boxed()
                .flatMap(_ -> letters.stream())
                .toList());
        Collections.shuffle(deliveries, random);
        for (String letter : deliveries) {
            long sequence = next.merge(letter, (long) first, (before, _) -> before + 1);
            publisher.moved(letter, sequence, String.valueOf(sequence));
        }
    }

    /** How many of the letters are still parked after a replay of all that were. */
    private static int replay(ParkedEvents replica, List<String> letters) {
        parkedOf(letters).forEach(aggregate -> replay(replica, aggregate.id()));
        return parkedOf(letters).size();
    }

    private static void replay(ParkedEvents replica, String id) {
        try {
            replica.replay(id, "operations");
        } catch (Refused e) {
            assertThat(e.refusal()).isInstanceOf(ParkedRefusal.class);
        }
    }

    private static List<ParkedAggregate> parkedOf(List<String> letters) {
        return parked(0).list().stream()
                .filter(aggregate -> letters.contains(aggregate.subject()))
                .toList();
    }

    private static long eventsParkedOf(List<String> letters) {
        return parkedOf(letters).stream().mapToInt(ParkedAggregate::events).sum();
    }

    private boolean wasAppliedByBoth(String letter) {
        return journals().allMatch(journal -> !journal.entries(letter).isEmpty());
    }

    private static List<String> places(String letter) {
        return journals()
                .flatMap(journal -> journal.entries(letter).stream())
                .sorted(Comparator.comparingLong(Journal.Entry::nanos))
                .map(Journal.Entry::place)
                .toList();
    }

    private static Stream<Journal> journals() {
        return replicas.stream().map(replica -> replica.getBean(Journal.class));
    }

    private static ParkedEvents parked(int replica) {
        return replicas.get(replica).getBean(ParkedEvents.class);
    }

    private static double measuredAsParked(ConfigurableApplicationContext replica) {
        return replica.getBean(MeterRegistry.class)
                .get("parvis.events.parked")
                .tag("consumer", "tracking")
                .gauge()
                .value();
    }

    private static List<String> lettersOfEachPartition(Random random) {
        Map<Integer, List<String>> letters = new HashMap<>();
        while (letters.values().stream().mapToInt(List::size).sum() < TestBroker.PARTITIONS * LETTERS_OF_A_PARTITION) {
            String letter = new UUID(random.nextLong(), random.nextLong()).toString();
            int partition =
                    BuiltInPartitioner.partitionForKey(letter.getBytes(StandardCharsets.UTF_8), TestBroker.PARTITIONS);
            List<String> ofPartition = letters.computeIfAbsent(partition, _ -> new ArrayList<>());
            if (ofPartition.size() < LETTERS_OF_A_PARTITION) {
                ofPartition.add(letter);
            }
        }
        return letters.values().stream().flatMap(List::stream).toList();
    }

    private static List<String> oneOfEachPartitionAndSomeMore(List<String> letters, Random random) {
        return IntStream.range(0, letters.size())
                .filter(i -> i % LETTERS_OF_A_PARTITION == 0 || random.nextBoolean())
                .mapToObj(letters::get)
                .toList();
    }

    private static boolean isSpread(String group) throws Exception {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address()))) {
            ConsumerGroupDescription description =
                    admin.describeConsumerGroups(List.of(group)).all().get().get(group);
            return description.members().size() == TestBroker.PARTITIONS
                    && description.members().stream()
                            .allMatch(member ->
                                    member.assignment().topicPartitions().size() == 1);
        }
    }
}
