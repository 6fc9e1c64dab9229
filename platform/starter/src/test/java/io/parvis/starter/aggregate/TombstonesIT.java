package io.parvis.starter.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

import io.parvis.starter.backing.TestBroker;

/** An event without data, as it lies on its topic. */
class TombstonesIT {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final String TOPIC = "test.letters.state";

    private final TestBroker broker = TestBroker.start();
    private KafkaTransport transport;

    @BeforeEach
    void start() {
        broker.createTopics(Set.of(TOPIC));
        var producers = new DefaultKafkaProducerFactory<String, byte[]>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address()));
        transport = new KafkaTransport(producers, "letter-service", Letters.SCHEMAS, Duration.ofSeconds(5));
    }

    @AfterEach
    void stop() {
        transport.close();
        broker.stop();
    }

    @Test
    void haveNoValueAndSayWhatTheyAreInTheirHeaders() throws Exception {
        Instant now = Instant.parse("2026-03-02T09:00:00Z");

        transport.send(new OutboxEvent(
                "e1", "test.letter.state.v1", TOPIC, "letter", "letter", 4, now, "member:m1", null, null, null, null));

        assertThat(everything()).singleElement().satisfies(tombstone -> {
            assertThat(tombstone.key()).isEqualTo("letter");
            assertThat(tombstone.value()).isNull();
            assertThat(header(tombstone, "ce_type")).isEqualTo("test.letter.state.v1");
            assertThat(header(tombstone, "ce_subject")).isEqualTo("letter");
            assertThat(header(tombstone, "ce_sequence")).isEqualTo("4");
            assertThat(header(tombstone, "ce_actor")).isEqualTo("member:m1");
            assertThat(tombstone.headers().lastHeader("ce_dataschema")).isNull();
            assertThat(tombstone.headers().lastHeader("content-type")).isNull();
        });
    }

    private List<ConsumerRecord<String, byte[]>> everything() {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.address()), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, TestBroker.PARTITIONS)
                    .mapToObj(number -> new TopicPartition(TOPIC, number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            consumer.poll(LIMIT).forEach(found::add);
            return found;
        }
    }

    private static String header(ConsumerRecord<String, byte[]> tombstone, String name) {
        return new String(tombstone.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
