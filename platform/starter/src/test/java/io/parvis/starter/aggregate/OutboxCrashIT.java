package io.parvis.starter.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import io.parvis.starter.backing.TestBroker;
import io.parvis.starter.backing.TestDatabase;

/**
 * A service's process is killed at the two points where its state and the broker disagree. What must hold then: nothing acknowledged is lost,
 * nothing is announced that did not happen, no effect happens twice, and each aggregate's events are applied in their order.
 */
class OutboxCrashIT {

    private static final int LETTERS = 20;
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final List<String> JOURNEY = List.of("Paris", "Lyon", "Nice");

    private final MongoTemplate database = TestDatabase.create();
    private final TestBroker broker = TestBroker.start();
    private Witness witness;

    @BeforeEach
    void start() {
        broker.createTopics(Set.of("test.letters", "test.letters.state"));
        witness = new Witness(broker.address());
    }

    @AfterEach
    void stop() {
        witness.close();
        broker.stop();
    }

    @Test
    void deliversWhatWasWrittenAndNotSentWhenTheProcessWasKilled() throws Exception {
        killedAt(CrashPoint.BEFORE_SENDING);
        assertThat(eventsThatWait()).isPositive();

        everythingArrivesFromARestartedProcess();
    }

    @Test
    void appliesOnceWhatWasSentAndNotMarkedWhenTheProcessWasKilled() throws Exception {
        killedAt(CrashPoint.BEFORE_MARKING);
        assertThat(eventsThatWait()).isPositive();

        everythingArrivesFromARestartedProcess();
        await().atMost(LIMIT).untilAsserted(() -> assertThat(witness.repeated()).isPositive());
    }

    private void killedAt(CrashPoint point) throws Exception {
        LetterProcess process = LetterProcess.start(database.getDb().getName(), broker.address(), point, 25, LETTERS);
        try {
            await().atMost(LIMIT)
                    .untilAsserted(
                            () -> assertThat(process.output()).contains(LetterProcess.STUCK, LetterProcess.DONE));
        } finally {
            process.kill();
        }
        assertThat(process.output())
                .filteredOn(line -> line.startsWith("acknowledged"))
                .hasSize(LETTERS * 3);
    }

    private void everythingArrivesFromARestartedProcess() throws Exception {
        LetterProcess process =
                LetterProcess.start(database.getDb().getName(), broker.address(), CrashPoint.NEVER, 0, 0);
        try {
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(eventsThatWait()).isZero());
            for (int number = 0; number < LETTERS; number++) {
                String letter = "letter-" + number;
                await().atMost(LIMIT)
                        .untilAsserted(() -> assertThat(witness.applied(letter)).isEqualTo(JOURNEY));
                assertThat(places(letter)).isEqualTo(JOURNEY);
            }
        } finally {
            process.kill();
        }
    }

    private List<String> places(String letter) {
        return database.getCollection(Letters.COLLECTION)
                .find(new Document("_id", letter))
                .batchSize(1)
                .first()
                .get("state", Document.class)
                .getList("places", String.class);
    }

    private long eventsThatWait() {
        return database.getCollection(Letters.COLLECTION)
                .countDocuments(new Document("pending", new Document("$exists", true)));
    }
}
