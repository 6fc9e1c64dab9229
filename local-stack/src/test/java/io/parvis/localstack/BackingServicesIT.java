package io.parvis.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.parvis.localstack.process.ProcessFiles;
import io.parvis.localstack.process.Recorder;
import io.parvis.localstack.process.Supervisor;

/** The broker, the database and the mail catcher as the processes that {@code ./parvis up} starts. */
class BackingServicesIT {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    @TempDir
    static Path directory;

    private static Supervisor supervisor;
    private static Addresses addresses;

    @BeforeAll
    static void start() {
        StackOptions options = StackOptions.separate(StackOptions.findProject(), directory);
        ProcessFiles files = new ProcessFiles(directory);
        supervisor = new Supervisor(BackingServices.of(options, files), files, new Recorder(), LIMIT);
        addresses = new Addresses(options.ports());
        supervisor.startAll();
    }

    @AfterAll
    static void stop() {
        supervisor.close();
    }

    @Test
    void theBrokerHasItsTopics() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", addresses.kafka()))) {
            assertThat(admin.listTopics().names().get()).contains("parvis.requests", "parvis.people");
        }
    }

    @Test
    void theDatabaseComesBackWithEveryWriteWhenItIsKilled() {
        try (MongoClient client = MongoClients.create(addresses.mongodb())) {
            var people = client.getDatabase("identity").getCollection("people");
            people.insertOne(new Document("_id", "claire"));

            supervisor.kill("database");

            await().atMost(LIMIT).ignoreExceptions().until(() -> people.countDocuments() == 1);
        }
    }

    @Test
    void theMailboxAnswersPrograms() throws Exception {
        URI messages = addresses.mailbox().resolve("/api/messages?to=claire@acme.example");
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> response =
                    http.send(HttpRequest.newBuilder(messages).build(), HttpResponse.BodyHandlers.ofString());

            assertThat(response.body()).isEqualTo("[]");
        }
    }
}
