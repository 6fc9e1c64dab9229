package io.parvis.starter.aggregate;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.unit.DataSize;

import io.parvis.starter.backing.TestDatabase;
import io.parvis.starter.document.DeclaredIndexes;
import io.parvis.starter.document.Index;
import io.parvis.starter.letters.Letter;
import io.parvis.starter.letters.LetterDocument;
import io.parvis.starter.letters.LetterEvents;

/** A replica of a service that keeps letters. */
final class Letters implements AutoCloseable {

    static final String COLLECTION = "letters";
    static final URI SCHEMAS = URI.create("https://letters.example/schemas");

    private final MongoTemplate mongo;
    private final Relay relay;
    private final Sweep sweep;
    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final AggregateStore<Letter> store;

    Letters(EventTransport transport) {
        this(transport, TestDatabase.create());
    }

    Letters(EventTransport transport, MongoTemplate mongo) {
        this(transport, mongo, Clock.systemUTC(), Duration.ofSeconds(5));
    }

    Letters(EventTransport transport, MongoTemplate mongo, Clock clock, Duration claim) {
        this.mongo = mongo;
        OutboxProperties properties = new OutboxProperties(
                true, 10, DataSize.ofKilobytes(4), claim, Duration.ofMillis(20), Duration.ofSeconds(5), SCHEMAS);
        OutboxMetrics outboxMetrics = new OutboxMetrics(metrics, clock);
        DeclaredIndexes indexes = new DeclaredIndexes();
        indexes.start();
        this.relay = new Relay(transport, outboxMetrics, claim);
        this.sweep = new Sweep(relay, outboxMetrics, properties.pause(), clock);
        LetterEvents events = new LetterEvents();
        AggregateStores stores = new MongoAggregateStores(
                mongo, indexes, properties, new Announcer(events, CurrentTrace.NONE, clock), relay, sweep);
        this.store =
                stores.open(COLLECTION, new LetterDocument.Mapper(), events, Index.uniqueWherePresent("state.code"));
    }

    AggregateStore<Letter> store() {
        return store;
    }

    Sweep sweep() {
        return sweep;
    }

    double metric(String name) {
        return metrics.get(name).gauge().value();
    }

    Document document(String id) {
        return mongo.getCollection(COLLECTION)
                .find(new Document("_id", id))
                .batchSize(1)
                .first();
    }

    long count() {
        return mongo.getCollection(COLLECTION).countDocuments();
    }

    static Command command() {
        return new Command(UUID.randomUUID().toString(), null, Actor.of("member", "m1"), null);
    }

    static Command command(String id, @Nullable String fingerprint) {
        return new Command(id, fingerprint, Actor.of("member", "m1"), null);
    }

    static Command expecting(long version) {
        return new Command(UUID.randomUUID().toString(), null, Actor.of("member", "m1"), version);
    }

    @Override
    public void close() {
        sweep.stop();
        relay.close();
    }
}
