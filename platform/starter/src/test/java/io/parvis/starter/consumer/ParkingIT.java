package io.parvis.starter.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import io.parvis.starter.backing.TestDatabase;
import io.parvis.starter.consumer.ParkedEvents.Outcome;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.letters.LetterEvents;
import io.parvis.starter.letters.LetterEvents.LetterMoved;
import io.parvis.starter.letters.LetterEvents.LetterPosted;

class ParkingIT {

    private static final String LETTER = "letter-1";
    private static final String ID = "tracking|test.letters|" + LETTER;

    private final MongoTemplate mongo = TestDatabase.create();
    private final Parking parking =
            new Parking(new DocumentCollection(mongo, "parked"), Duration.ofMillis(300), Clock.systemUTC());
    private final ConsumerMetrics metrics = new ConsumerMetrics(new SimpleMeterRegistry(), Clock.systemUTC());
    private final List<Long> applied = new ArrayList<>();
    private final Dispatcher dispatcher = dispatcher(this::apply);
    private final ParkedEvents parked = new ParkedEvents(parking, Map.of("tracking", dispatcher), metrics);
    private volatile boolean failing;

    @RepeatedTest(10)
    void losesNothingAndKeepsTheOrderWhenEventsComeDuringAReplay() throws InterruptedException {
        failing = true;
        LongStream.range(0, 20).forEach(offset -> dispatcher.receive(moved(offset)));
        failing = false;

        Thread live = Thread.ofVirtual()
                .start(() -> LongStream.range(20, 120).forEach(offset -> dispatcher.receive(moved(offset))));
        await().until(() -> parked.list().isEmpty() || parked.replay(ID) == Outcome.APPLIED);
        live.join();
        await().until(() -> parked.list().isEmpty() || parked.replay(ID) == Outcome.APPLIED);

        assertThat(applied().stream().distinct())
                .containsExactlyElementsOf(LongStream.range(0, 120).boxed().toList());
        assertThat(mongo.getCollection("parked").countDocuments()).isZero();
    }

    @Test
    void keepsWhatJoinsWhileAReplayAppliesTheLastEvent() throws InterruptedException {
        failing = true;
        dispatcher.receive(moved(0));
        failing = false;
        CountDownLatch applying = new CountDownLatch(1);
        CountDownLatch joined = new CountDownLatch(1);
        Dispatcher slow = dispatcher(event -> {
            applying.countDown();
            awaitQuietly(joined);
            apply(event);
        });

        Thread replay =
                Thread.ofVirtual().start(() -> new ParkedEvents(parking, Map.of("tracking", slow), metrics).replay(ID));
        applying.await();
        dispatcher.receive(moved(1));
        joined.countDown();
        replay.join();

        assertThat(applied()).containsExactly(0L, 1L);
        assertThat(parked.list()).isEmpty();
    }

    @Test
    void parksARecordOnceThatIsDeliveredTwice() {
        failing = true;
        dispatcher.receive(moved(0));
        dispatcher.receive(moved(1));
        dispatcher.receive(moved(0));
        dispatcher.receive(moved(1));

        assertThat(parking.events("tracking")).isEqualTo(2);
    }

    @Test
    void letsOneReplayAtATimeDoIt() {
        failing = true;
        dispatcher.receive(moved(0));

        assertThat(parking.take(ID, "one")).isPresent();
        assertThat(parking.take(ID, "two")).isEmpty();
        assertThat(parked.replay(ID)).isEqualTo(Outcome.NOT_FREE);
    }

    @Test
    void takesOverFromAReplayThatDied() {
        failing = true;
        dispatcher.receive(moved(0));
        dispatcher.receive(moved(1));
        failing = false;
        parking.take(ID, "dead");
        dispatcher.apply(moved(0));
        parking.applied(ID, 0);

        await().until(() -> parked.replay(ID) == Outcome.APPLIED);

        assertThat(applied()).containsExactly(0L, 1L);
    }

    @Test
    void endsWhatAReplayHadAppliedBeforeItDied() {
        failing = true;
        dispatcher.receive(moved(0));
        failing = false;
        parking.take(ID, "dead");
        parking.applied(ID, 0);

        await().until(() -> parked.replay(ID) == Outcome.APPLIED);
        assertThat(parked.list()).isEmpty();
    }

    @Test
    void restoresTombstonesAndRecordsWithoutHeaders() {
        ConsumerRecord<String, byte[]> tombstone = record(3, new RecordHeaders(), null);

        ConsumerRecord<String, byte[]> restored =
                ParkedRecord.toRecord(ParkedRecord.toDocument(tombstone, Instant.now()));

        assertThat(restored.value()).isNull();
        assertThat(restored.key()).isEqualTo(LETTER);
        assertThat(restored.offset()).isEqualTo(3);
        assertThat(restored.headers()).isEmpty();
    }

    private void apply(Received<LetterMoved> event) {
        if (failing) {
            throw new IllegalStateException("a bug");
        }
        synchronized (applied) {
            applied.add(event.sequence() - 1);
        }
    }

    private List<Long> applied() {
        synchronized (applied) {
            return List.copyOf(applied);
        }
    }

    private Dispatcher dispatcher(EventHandler<LetterMoved> handler) {
        EventConsumer consumer = EventConsumer.named("tracking")
                .on(LetterMoved.class, handler)
                .skipping(LetterPosted.class)
                .build();
        return new Dispatcher(new Subscription(consumer, new LetterEvents()), parking, EventTrace.NONE, metrics);
    }

    private static ConsumerRecord<String, byte[]> moved(long offset) {
        RecordHeaders headers = new RecordHeaders();
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "e" + offset,
                        "ce_source", "/parvis/letter-service",
                        "ce_type", "test.letter.moved.v1",
                        "ce_subject", LETTER,
                        "ce_time", "2026-11-22T10:00:00Z",
                        "ce_sequence", String.valueOf(offset + 1),
                        "content-type", "application/json")
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        byte[] data = "{\"letterId\":\"letter-1\",\"place\":\"Lyon\"}".getBytes(StandardCharsets.UTF_8);
        return record(offset, headers, data);
    }

    private static ConsumerRecord<String, byte[]> record(long offset, RecordHeaders headers, byte[] value) {
        return new ConsumerRecord<>(
                "test.letters",
                0,
                offset,
                0,
                TimestampType.CREATE_TIME,
                -1,
                -1,
                LETTER,
                value,
                headers,
                Optional.empty());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
