package io.parvis.testsupport.backing;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the durable database in the middle of writing, several times over the same file. */
class KilledDatabaseIT {

    private static final int KILLS = 4;
    private static final int WRITERS = 8;
    private static final int WRITES_BEFORE_KILL = 300;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> tried = new ConcurrentLinkedQueue<>();
    private final AtomicInteger numbers = new AtomicInteger();

    @TempDir
    Path directory;

    @Test
    void losesNoAcknowledgedWriteAndKeepsNoHalfOfOne() throws Exception {
        Path file = directory.resolve("parvis.mv");

        for (int kill = 0; kill < KILLS; kill++) {
            writeUntilKilled(file);
        }

        try (DatabaseInAProcess database = DatabaseInAProcess.start(file);
                MongoClient client = client(database)) {
            List<String> found = matters(client)
                    .find(eq("status", "OPEN"))
                    .map(matter -> matter.getString("_id"))
                    .into(new ArrayList<>());
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * WRITES_BEFORE_KILL);
            assertThat(found).containsAll(acknowledged);
            assertThat(tried).allSatisfy(id -> assertCanBeWrittenAgain(matters(client), id));
        }
    }

    private void writeUntilKilled(Path file) throws Exception {
        int before = acknowledged.size();
        List<Thread> writers = new ArrayList<>();
        try (DatabaseInAProcess database = DatabaseInAProcess.start(file);
                MongoClient client = client(database)) {
            matters(client).createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
            for (int i = 0; i < WRITERS; i++) {
                writers.add(Thread.ofPlatform().start(() -> writeUntilRefused(matters(client))));
            }
            await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.size() - before >= WRITES_BEFORE_KILL);
            database.kill();
            for (Thread writer : writers) {
                assertThat(writer.join(Duration.ofSeconds(30))).isTrue();
            }
        }
    }

    /** Each write is an insert and an update, as an aggregate's creation and the marking of its events are. */
    private void writeUntilRefused(MongoCollection<Document> matters) {
        try {
            while (true) {
                String id = "matter-" + numbers.incrementAndGet();
                tried.add(id);
                matters.insertOne(new Document("_id", id)
                        .append("number", id)
                        .append("version", 1)
                        .append("outbox", List.of("MatterOpened")));
                matters.updateOne(eq(id), Updates.combine(Updates.set("status", "OPEN"), Updates.inc("version", 1)));
                acknowledged.add(id);
            }
        } catch (MongoException expected) {
            assertThat(expected.getCode()).as(expected.getMessage()).isNegative();
        }
    }

    /** A unique key without its document, or a document without its key, would be the half of a write. */
    private static void assertCanBeWrittenAgain(MongoCollection<Document> matters, String id) {
        boolean kept = matters.countDocuments(eq(id)) == 1;
        if (kept) {
            assertThat(matters.deleteOne(eq(id)).getDeletedCount()).isEqualTo(1);
        }
        matters.insertOne(new Document("_id", id).append("number", id));
    }

    private static MongoCollection<Document> matters(MongoClient client) {
        return client.getDatabase("matter").getCollection("matters");
    }

    private static MongoClient client(DatabaseInAProcess database) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(database.uri()))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .retryWrites(false)
                .build());
    }
}
