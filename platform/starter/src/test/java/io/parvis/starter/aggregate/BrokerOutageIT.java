package io.parvis.starter.aggregate;

import static io.parvis.starter.aggregate.Letters.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

import io.parvis.starter.backing.TestBroker;
import io.parvis.starter.backing.TestDatabase;
import io.parvis.starter.letters.Letter;

class BrokerOutageIT {

    private static final int LETTERS = 30;
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Duration SEND = Duration.ofSeconds(1);

    private final TestBroker broker = TestBroker.start();
    private KafkaTransport transport;
    private Letters letters;
    private Witness witness;

    @BeforeEach
    void start() {
        broker.createTopics(Set.of("test.letters", "test.letters.state"));
        var producers = new DefaultKafkaProducerFactory<String, byte[]>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address()));
        transport = new KafkaTransport(producers, "letter-service", Letters.SCHEMAS, SEND);
        letters = new Letters(transport, TestDatabase.create(), Clock.systemUTC(), SEND);
        letters.sweep().start();
        witness = new Witness(broker.address());
    }

    @AfterEach
    void stop() {
        witness.close();
        letters.close();
        transport.close();
        broker.stop();
    }

    @Test
    void answersCommandsWhileTheBrokerIsAwayAndDeliversWhenItIsBack() {
        broker.stop();
        Instant before = Instant.now();

        for (int number = 0; number < LETTERS; number++) {
            String id = "letter-" + number;
            letters.store().add(Letter.posted(id, "Paris"), command());
            letters.store().change(id, new Criteria(), command(), letter -> letter.moveTo("Lyon"));
        }

        assertThat(Duration.between(before, Instant.now())).isLessThan(SEND.multipliedBy(LETTERS));
        await().atMost(LIMIT)
                .untilAsserted(
                        () -> assertThat(letters.metric("parvis.outbox.depth")).isEqualTo(LETTERS * 4.0));

        broker.startAgain();

        for (int number = 0; number < LETTERS; number++) {
            String id = "letter-" + number;
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(witness.applied(id)).isEqualTo(List.of("Paris", "Lyon")));
        }
        await().atMost(LIMIT)
                .untilAsserted(
                        () -> assertThat(letters.metric("parvis.outbox.depth")).isZero());
    }
}
