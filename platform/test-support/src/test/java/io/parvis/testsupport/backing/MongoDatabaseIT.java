package io.parvis.testsupport.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoDatabaseIT {

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

    private static MongoCollection<Document> people(MongoClient client) {
        return client.getDatabase("identity").getCollection("people");
    }
}
