package io.parvis.starter.aggregate;

import static io.parvis.starter.aggregate.Letters.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.backing.TestDatabase;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.letters.Letter;

class RelayIT {

    private static final Criteria ANY = new Criteria();
    private static final String FACTS = "test.letters";
    private static final String STATES = "test.letters.state";

    private final MongoTemplate database = TestDatabase.create();
    private final RecordingTransport broker = new RecordingTransport();
    private final Letters replica = new Letters(broker, database, Clock.systemUTC(), Duration.ofMillis(200));
    private final Letters another = new Letters(broker, database, Clock.systemUTC(), Duration.ofMillis(200));
    private final String id = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @AfterEach
    void close() {
        replica.close();
        another.close();
    }

    @Test
    void stopsAtTheFirstFailureOfADocumentAndGoesOnWithOthers() {
        broker.refuse(event -> event.subject().equals(id) && event.sequence() == 2);
        travel(id);
        travel(other);

        await().untilAsserted(() -> assertThat(broker.sequences(FACTS, other)).containsExactly(1L, 2L, 3L));
        await().untilAsserted(() -> assertThat(broker.sequences(FACTS, id)).containsExactly(1L));
        assertThat(replica.document(id)).containsKey("pending");
    }

    @Test
    void sendsLaterWhatTheBrokerDidNotTakeAtOnce() {
        broker.refuse(_ -> true);
        travel(id);
        replica.sweep().start();

        broker.refuse(_ -> false);

        await().untilAsserted(() -> assertThat(broker.sequences(FACTS, id)).containsExactly(1L, 2L, 3L));
        await().untilAsserted(() -> assertThat(replica.document(id)).doesNotContainKey("pending"));
    }

    @Test
    void sendsWhatAnotherReplicaLeftBehind() {
        broker.refuse(_ -> true);
        travel(id);
        replica.close();
        broker.refuse(_ -> false);

        another.sweep().start();

        await().untilAsserted(() -> assertThat(broker.sequences(FACTS, id)).containsExactly(1L, 2L, 3L));
    }

    @Test
    void leavesADocumentToItsWriterAsLongAsItsClaimLasts() {
        Clock still = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        broker.refuse(_ -> true);
        try (Letters writer = new Letters(broker, database, still, Duration.ofSeconds(5))) {
            writer.store().add(Letter.posted(id, "Paris"), command());
        }
        broker.refuse(_ -> false);
        try (Letters sweeper = new Letters(broker, database, still, Duration.ofSeconds(5))) {
            sweeper.sweep().start();

            await().untilAsserted(() ->
                    assertThat(sweeper.metric("parvis.outbox.depth")).isEqualTo(2));
            assertThat(broker.sent()).isEmpty();
        }
    }

    @Test
    void keepsTheOrderWhenTwoReplicasSendAtOnce() {
        replica.sweep().start();
        another.sweep().start();
        for (int number = 0; number < 30; number++) {
            Letters writer = number % 2 == 0 ? replica : another;
            String place = "stop " + number;
            if (number == 0) {
                writer.store().add(Letter.posted(id, place), command());
            } else {
                await().ignoreExceptionsInstanceOf(OutboxFull.class)
                        .until(() -> writer.store()
                                .change(id, ANY, command(), letter -> letter.moveTo(place))
                                .isPresent());
            }
        }

        await().untilAsserted(() -> assertThat(replica.document(id)).doesNotContainKey("pending"));
        assertThat(broker.sequences(FACTS, id).stream().distinct()).hasSize(30).isSorted();
    }

    @Test
    void resendsTheSame() {
        broker.refuse(event -> event.sequence() == 2);
        travel(id);
        Outbox outbox = new Outbox(new DocumentCollection(database, Letters.COLLECTION), Duration.ofSeconds(1));

        await().untilAsserted(() ->
                assertThat(outbox.unsent(id)).extracting(OutboxEvent::sequence).startsWith(2L));

        assertThat(outbox.unsent(id)).isEqualTo(outbox.unsent(id)).isNotEmpty();
    }

    @Test
    void sendsATombstoneAfterAllThatWasSaidBefore() {
        broker.refuse(_ -> true);
        travel(id);
        replica.store().erase(id, command(), Letter::burn);
        replica.sweep().start();

        broker.refuse(_ -> false);

        await().untilAsserted(() -> assertThat(broker.sequences(FACTS, id)).containsExactly(1L, 2L, 3L, 4L));
        await().untilAsserted(() -> assertThat(broker.sequences(STATES, id)).containsExactly(1L, 2L, 3L, 4L));
        assertThat(broker.sent()).last().satisfies(last -> {
            assertThat(last.topic()).isEqualTo(STATES);
            assertThat(last.data()).isNull();
        });
        await().untilAsserted(() -> assertThat(replica.document(id)).doesNotContainKey("pending"));
        assertThat(replica.document(id).getList("outbox", Document.class)).isEmpty();
    }

    @Test
    void resendsATombstoneAsItWas() {
        broker.refuse(_ -> true);
        travel(id);
        replica.store().erase(id, command(), Letter::burn);
        Outbox outbox = new Outbox(new DocumentCollection(database, Letters.COLLECTION), Duration.ofSeconds(1));

        assertThat(outbox.unsent(id)).isEqualTo(outbox.unsent(id)).last().satisfies(last -> {
            assertThat(last.type()).isEqualTo("test.letter.state.v1");
            assertThat(last.sequence()).isEqualTo(4);
            assertThat(last.data()).isNull();
        });
    }

    @Test
    void tellsHowMuchWaitsAndHowLong() {
        broker.refuse(_ -> true);
        travel(id);
        replica.sweep().start();

        await().untilAsserted(
                        () -> assertThat(replica.metric("parvis.outbox.depth")).isEqualTo(6));
        await().untilAsserted(
                        () -> assertThat(replica.metric("parvis.outbox.age")).isPositive());
        broker.refuse(_ -> false);
        await().untilAsserted(
                        () -> assertThat(replica.metric("parvis.outbox.depth")).isZero());
        assertThat(replica.metric("parvis.outbox.age")).isZero();
    }

    private void travel(String letter) {
        replica.store().add(Letter.posted(letter, "Paris"), command());
        replica.store().change(letter, ANY, command(), sent -> sent.moveTo("Lyon"));
        replica.store().change(letter, ANY, command(), sent -> sent.moveTo("Nice"));
    }
}
