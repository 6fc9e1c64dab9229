package io.parvis.testsupport.backing;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import io.parvis.testsupport.logs.LogSpy;

class MongoDatabaseIT {

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    @TempDir
    Path directory;

    @Test
    void forgetsWhatWasInMemory() {
        try (MongoDatabase database = MongoDatabase.inMemory();
                MongoClient client = MongoClients.create(database.uri())) {
            people(client).insertOne(new Document("_id", "claire"));

            assertThat(people(client).countDocuments()).isEqualTo(1);
        }

        try (MongoDatabase database = MongoDatabase.inMemory();
                MongoClient client = MongoClients.create(database.uri())) {
            assertThat(people(client).countDocuments()).isZero();
        }
    }

    @Test
    void findsWhatWasInItsFileWhenItStartsAgain() {
        Path file = directory.resolve("new/parvis.db");
        try (MongoDatabase database = MongoDatabase.durable(file, 0);
                MongoClient client = MongoClients.create(database.uri())) {
            people(client).insertOne(new Document("_id", "claire").append("name", "Claire"));
        }

        try (MongoDatabase database = MongoDatabase.durable(file, 0);
                MongoClient client = MongoClients.create(database.uri())) {
            assertThat(people(client).find().first()).isEqualTo(new Document("_id", "claire").append("name", "Claire"));
        }
    }

    @Test
    void updatesOnlyTheVersionThatWasAskedFor() {
        try (MongoDatabase memory = MongoDatabase.inMemory();
                MongoDatabase file = MongoDatabase.durable(directory.resolve("parvis.mv"), 0)) {
            for (MongoDatabase database : List.of(memory, file)) {
                try (MongoClient client = MongoClients.create(database.uri())) {
                    people(client).insertOne(new Document("_id", "claire").append("version", 1));

                    long stale = update(client, 2);
                    long current = update(client, 1);

                    assertThat(stale).isZero();
                    assertThat(current).isEqualTo(1);
                    assertThat(people(client).find().first()).containsEntry("name", "Claire");
                }
            }
        }
    }

    @Test
    void keepsUniqueKeysUniqueWhenItStartsAgain() {
        Path file = directory.resolve("parvis.mv");
        try (MongoDatabase database = MongoDatabase.durable(file, 0);
                MongoClient client = MongoClients.create(database.uri())) {
            people(client)
                    .createIndex(
                            Indexes.ascending("email"),
                            new IndexOptions().unique(true).sparse(true));
            people(client).insertOne(new Document("_id", "claire").append("email", "claire@acme.example"));
            people(client).insertOne(new Document("_id", "without e-mail"));
            people(client).insertOne(new Document("_id", "without e-mail either"));
        }

        try (MongoDatabase database = MongoDatabase.durable(file, 0);
                MongoClient client = MongoClients.create(database.uri())) {
            Document again = new Document("_id", "clara").append("email", "claire@acme.example");

            assertThatThrownBy(() -> people(client).insertOne(again))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000");

            people(client).deleteOne(eq("claire"));
            people(client).insertOne(again);
            assertThat(people(client).countDocuments()).isEqualTo(3);
        }
    }

    @Test
    void takesAnAggregationWithABatchSizeWithoutComplaint() {
        try (MongoDatabase memory = MongoDatabase.inMemory();
                MongoDatabase file = MongoDatabase.durable(directory.resolve("parvis.mv"), 0)) {
            for (MongoDatabase database : List.of(memory, file)) {
                try (MongoClient client = MongoClients.create(database.uri())) {
                    people(client).insertOne(new Document("_id", "claire"));

                    assertThat(people(client)
                                    .aggregate(List.of(Aggregates.match(eq("claire"))))
                                    .batchSize(500)
                                    .first())
                            .containsEntry("_id", "claire");
                }
            }
        }
        logs.mentionNowhere("Non-empty cursor");
    }

    private static long update(MongoClient client, int version) {
        return people(client)
                .updateOne(
                        new Document("_id", "claire").append("version", version),
                        Updates.combine(Updates.set("name", "Claire"), Updates.inc("version", 1)))
                .getModifiedCount();
    }

    private static MongoCollection<Document> people(MongoClient client) {
        return client.getDatabase("identity").getCollection("people");
    }
}
