package io.parvis.faults.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.faults.checks.MailRecord;
import io.parvis.faults.checks.ParkedLine;
import io.parvis.testsupport.backing.MongoDatabase;

class DatabasesIT {

    private static final List<String> SERVICES = List.of("matter-service", "notification-service");

    private final MongoDatabase server = MongoDatabase.inMemory();
    private final MongoClient client = MongoClients.create(server.uri());
    private Databases databases;

    @BeforeEach
    void open() {
        databases = new Databases(server.uri(), SERVICES);
    }

    @AfterEach
    void close() {
        databases.close();
        client.close();
        server.close();
    }

    @Test
    void readsWhatAServiceRemembers() {
        insert("matter", "people", new Document("_id", "p1").append("state", new Document("status", "ACTIVE")));
        insert("matter", "people", new Document("_id", "poison-1").append("sequence", Long.MAX_VALUE));

        assertThat(databases.remembered("matter-service", "people"))
                .isEqualTo(Map.of("p1", Map.of("status", "ACTIVE")));
    }

    @Test
    void readsTheMailsAndWhatIsParked() {
        Document state = new Document("event", "e1").append("status", "SENT").append("interruptions", 2);
        insert("notification", "mails", new Document("_id", "m1").append("state", state));
        insert(
                "matter",
                "parked",
                new Document("_id", "head")
                        .append("consumer", "intake")
                        .append("topic", "parvis.requests")
                        .append("subject", "poison-1")
                        .append("reason", "unreadable")
                        .append("last", 4L));
        insert("matter", "parkedEnvelopes", new Document("_id", "head|4").append("head", "head"));

        assertThat(databases.mails()).containsExactly(new MailRecord("m1", "e1", "SENT", 2));
        assertThat(databases.parked())
                .containsExactly(
                        new ParkedLine("matter-service", "intake", "parvis.requests", "poison-1", "unreadable"));
    }

    @Test
    void tellsWhatIsNotFinished() {
        assertThat(databases.unfinished()).isEmpty();
        insert("matter", "matters", new Document("pending", new Document("since", 1)));
        insert("notification", "mails", new Document("state", new Document("status", "QUEUED")));

        assertThat(databases.unfinished())
                .containsExactly("1 unsent events in matter-service matters", "1 mails in the queue");
    }

    private void insert(String database, String collection, Document document) {
        client.getDatabase(database).getCollection(collection).insertOne(document);
    }
}
