package io.parvis.testsupport.backing;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was written and removed, a collection with indexes finds what the same collection without finds. */
class SecondaryIndexIT {

    private static final int WRITES = 400;
    private static final Date NOON = Date.from(Instant.parse("2026-11-28T12:00:00Z"));

    private static final List<Bson> QUESTIONS = List.of(
            eq("due", 3),
            eq("due", 3.0),
            eq("due", null),
            exists("due"),
            exists("due", false),
            and(exists("due"), lte("due", 4)),
            and(gt("due", 2), lt("due", 6)),
            and(eq("name", "name 1"), gte("due", 5)),
            or(eq("due", 3), eq("name", "name 1")),
            ne("due", 3),
            in("due", 3, 4),
            lt("due", NOON),
            eq("roles", "ADMIN"),
            eq("roles", List.of("ADMIN")),
            size("roles", 0),
            exists("roles"),
            and(eq("roles", "ADMIN"), eq("roles", "LAWYER")),
            gte("at.since", NOON),
            eq("at", null));

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsWhatAnUnindexedCollectionFinds(long seed) {
        Path file = directory.resolve("parvis.mv");
        try (MongoDatabase memory = MongoDatabase.inMemory();
                MongoDatabase durable = MongoDatabase.durable(file, 0)) {
            for (MongoDatabase database : List.of(memory, durable)) {
                try (MongoClient client = MongoClients.create(database.uri())) {
                    List.of("name", "due", "roles", "at.since").forEach(field -> index(client, field));
                    write(new Random(seed), List.of(indexed(client), plain(client)));

                    assertSame(client);
                }
            }
        }
        try (MongoDatabase again = MongoDatabase.durable(file, 0);
                MongoClient client = MongoClients.create(again.uri())) {
            assertSame(client);
            write(new Random(seed + 1), List.of(indexed(client), plain(client)));
            assertSame(client);
        }
    }

    @Test
    void findsNothingInACollectionThatWasDroppedAndMadeAnew() {
        try (MongoDatabase database = MongoDatabase.inMemory();
                MongoClient client = MongoClients.create(database.uri())) {
            index(client, "name");
            indexed(client).insertOne(new Document("_id", "claire").append("name", "Claire"));

            indexed(client).drop();
            index(client, "name");

            assertThat(found(indexed(client), eq("name", "Claire"))).isEmpty();
        }
    }

    private static void assertSame(MongoClient client) {
        for (Bson question : QUESTIONS) {
            List<Document> found = found(indexed(client), question);
            assertThat(found)
                    .as(question.toString())
                    .containsExactlyElementsOf(found(plain(client), question))
                    .hasSize(counted(indexed(client), question));
        }
    }

    private static void write(Random random, List<MongoCollection<Document>> collections) {
        for (int i = 0; i < WRITES; i++) {
            String id = "person " + random.nextInt(40);
            Document document = document(id, random);
            Bson change = random.nextBoolean() ? Updates.set("due", random.nextInt(8)) : Updates.unset("due");
            int what = random.nextInt(4);
            collections.forEach(collection -> {
                switch (what) {
                    case 0 -> collection.deleteOne(eq(id));
                    case 1 -> collection.updateOne(and(eq(id), exists("name")), change);
                    case 2 -> collection.updateMany(gte("due", 6), Updates.addToSet("roles", "LAWYER"));
                    default -> {
                        if (collection.countDocuments(eq(id)) == 0) {
                            collection.insertOne(document);
                        }
                    }
                }
            });
        }
    }

    private static Document document(String id, Random random) {
        Document document = new Document("_id", id).append("name", "name " + random.nextInt(3));
        Object due = Arrays.asList(null, random.nextInt(8), NOON, "late", random.nextDouble())
                .get(random.nextInt(5));
        Set<String> roles = new HashSet<>(List.of("ADMIN", "LAWYER", "MANAGER").subList(0, random.nextInt(4)));
        if (random.nextBoolean()) {
            document.append("due", due);
        }
        return random.nextBoolean()
                ? document.append("roles", new ArrayList<>(roles))
                : document.append("at", new Document("since", NOON));
    }

    private static List<Document> found(MongoCollection<Document> collection, Bson question) {
        return collection
                .find(question)
                .batchSize(500)
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    private static int counted(MongoCollection<Document> collection, Bson question) {
        Document total = collection
                .aggregate(List.of(match(question), group(null, sum("documents", 1))))
                .batchSize(500)
                .first();
        return total == null ? 0 : total.getInteger("documents");
    }

    private static void index(MongoClient client, String field) {
        indexed(client).createIndex(Indexes.ascending(field), new IndexOptions().sparse(true));
    }

    private static MongoCollection<Document> indexed(MongoClient client) {
        return client.getDatabase("identity").getCollection("indexed");
    }

    private static MongoCollection<Document> plain(MongoClient client) {
        return client.getDatabase("identity").getCollection("plain");
    }
}
