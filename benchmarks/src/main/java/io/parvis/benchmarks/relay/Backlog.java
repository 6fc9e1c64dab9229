package io.parvis.benchmarks.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;

/** Documents whose events could not be sent: copies of one that the starter itself left behind while there was no broker. */
final class Backlog implements AutoCloseable {

    private static final int BATCH = 1_000;
    private static final String CONTENT = "Twelve books, two of them in French and one with a torn cover. ".repeat(4);
    private static final String NOWHERE = "localhost:1";

    private final MongoClient client;
    private final MongoCollection<Document> documents;
    private final Document template;

    Backlog(String database) {
        this.client = MongoClients.create(database);
        this.documents = client.getDatabase(ParcelService.DATABASE).getCollection(ParcelService.COLLECTION);
        this.template = leftBehind(database);
    }

    @SuppressWarnings("unchecked") // there is one store
    private Document leftBehind(String database) {
        try (var service = ParcelService.start(NOWHERE, database)) {
            AggregateStore<Parcel> store = service.getBean(AggregateStore.class);
            String id = UUID.randomUUID().toString();
            store.add(Parcel.sent(id, CONTENT), new Command(id, null, Actor.SYSTEM, null));
            return Objects.requireNonNull(
                    documents.find(Filters.eq("_id", id)).batchSize(1).first());
        } finally {
            documents.deleteMany(new Document());
        }
    }

    /** Fills the collection anew, so that its events can be taken over from a moment on. */
    void fill(int count, Instant from) {
        documents.deleteMany(new Document());
        for (int filled = 0; filled < count; filled += BATCH) {
            List<Document> batch = new ArrayList<>();
            for (int number = 0; number < Math.min(BATCH, count - filled); number++) {
                batch.add(copy(from));
            }
            documents.insertMany(batch);
        }
    }

    private Document copy(Instant from) {
        String id = UUID.randomUUID().toString();
        List<Document> entries = template.getList("outbox", Document.class).stream()
                .map(entry -> new Document(entry)
                        .append("id", UUID.randomUUID().toString())
                        .append("key", id))
                .toList();
        return new Document(template)
                .append("_id", id)
                .append("outbox", entries)
                .append("pending", new Document("since", Date.from(from)).append("claimedUntil", Date.from(from)));
    }

    @Override
    public void close() {
        client.close();
    }
}
