package io.parvis.starter.consumer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

import io.parvis.starter.aggregate.WireNames;
import io.parvis.starter.backing.TestDatabase;
import io.parvis.starter.document.DeclaredIndexes;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.letters.LetterEvents;
import io.parvis.starter.letters.LetterEvents.LetterMoved;
import io.parvis.starter.letters.LetterEvents.LetterPosted;

/** A consumer of letters that fails when it is told to, and what of theirs is parked in a database of its own. */
final class ParkedLetters {

    static final String LETTER = "letter-1";
    static final String ID = new Line("tracking", "test.letters", LETTER).id();
    static final String OPERATOR = "operations";

    private final MongoOperations database = TestDatabase.create();
    private final DocumentCollection heads = new DocumentCollection(database, "parked");
    private final ParkedRecords records = ParkedRecords.of(database, new DeclaredIndexes(), Clock.systemUTC());
    private final Parking parking = parkingFor(Duration.ofMinutes(5));
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final ConsumerMetrics metrics = new ConsumerMetrics(registry, Clock.systemUTC());
    private final List<Long> applied = new ArrayList<>();
    private final Dispatcher dispatcher = dispatcher(this::apply);
    private final ParkedEvents parked = parkedEvents(dispatcher);
    private volatile boolean failing;

    void fail() {
        failing = true;
    }

    void work() {
        failing = false;
    }

    Dispatcher dispatcher() {
        return dispatcher;
    }

    ParkedEvents parked() {
        return parked;
    }

    Parking parking() {
        return parking;
    }

    /** The same of a replica that keeps a line that it replays for so long. */
    Parking parkingFor(Duration lease) {
        return new Parking(heads, records, lease, Clock.systemUTC());
    }

    /** What is in the database of what is or was parked, by collection. */
    List<Document> documents(String collection) {
        return new DocumentCollection(database, collection)
                .execute(all -> all.find().into(new ArrayList<>()));
    }

    /** As if a consumer or a replay had died between two of its writes. */
    void lose(String collection, long offset) {
        Document id = new Document("_id", ID + "|" + offset);
        new DocumentCollection(database, collection).execute(all -> all.deleteOne(id));
    }

    void apply(Received<LetterMoved> event) {
        if (failing) {
            throw new IllegalStateException("a bug");
        }
        synchronized (applied) {
            applied.add(event.sequence() - 1);
        }
    }

    List<Long> applied() {
        synchronized (applied) {
            return List.copyOf(applied);
        }
    }

    double replays(String outcome) {
        return registry.get("parvis.events.replays")
                .tag("consumer", "tracking")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    ParkedEvents parkedEvents(Dispatcher tracking) {
        return parkedEvents(Map.of("tracking", tracking));
    }

    ParkedEvents parkedEvents(Map<String, Dispatcher> dispatchers) {
        return new ParkedEvents(new ParkedList(heads, records), parking, dispatchers, metrics);
    }

    Dispatcher dispatcher(EventHandler<LetterMoved> handler) {
        EventConsumer consumer = EventConsumer.named("tracking")
                .on(LetterMoved.class, handler)
                .skipping(LetterPosted.class)
                .build();
        return dispatcher(consumer, new LetterEvents());
    }

    Dispatcher dispatcher(EventConsumer consumer, WireNames names) {
        return new Dispatcher(new Subscription(consumer, names), parking, EventTrace.NONE, metrics);
    }

    /** Of before letters could move. */
    Dispatcher olderRelease() {
        WireNames today = new LetterEvents();
        WireNames then = new WireNames() {
            @Override
            public WireName of(Class<?> payload) {
                return today.of(payload);
            }

            @Override
            public Set<Class<?>> on(String topic) {
                return Set.of(LetterPosted.class);
            }
        };
        return dispatcher(
                EventConsumer.named("tracking")
                        .on(LetterPosted.class, event -> {})
                        .build(),
                then);
    }

    static ConsumerRecord<String, byte[]> moved(long offset) {
        return moved(LETTER, offset);
    }

    static ConsumerRecord<String, byte[]> moved(String letter, long offset) {
        RecordHeaders headers = new RecordHeaders();
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "e" + offset,
                        "ce_source", "/parvis/letter-service",
                        "ce_type", "test.letter.moved.v1",
                        "ce_subject", letter,
                        "ce_time", "2026-11-22T10:00:00Z",
                        "ce_sequence", String.valueOf(offset + 1),
                        "content-type", "application/json")
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        byte[] data = "{\"letterId\":\"letter-1\",\"place\":\"Lyon\"}".getBytes(StandardCharsets.UTF_8);
        return record(letter, offset, headers, data);
    }

    static ConsumerRecord<String, byte[]> record(String letter, long offset, Headers headers, byte @Nullable [] value) {
        return new ConsumerRecord<>(
                "test.letters",
                0,
                offset,
                0,
                TimestampType.CREATE_TIME,
                -1,
                -1,
                letter,
                value,
                headers,
                Optional.empty());
    }
}
