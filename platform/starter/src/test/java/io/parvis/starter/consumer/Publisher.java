package io.parvis.starter.consumer;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Puts records on topics that no Parvis service would, and ordinary ones twice. */
final class Publisher implements AutoCloseable {

    private static final String TOPIC = "test.letters";

    private final KafkaProducer<String, byte[]> producer;

    Publisher(String broker) {
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void posted(String letter, long sequence, String place) {
        send(event("test.letter.posted.v1", letter, sequence, "{\"letterId\":\"x\",\"place\":\"" + place + "\"}"));
    }

    /** Posted, for those who hold one of these keys to hear of. */
    void heard(String letter, long sequence, String keys) {
        var message = event("test.letter.posted.v1", letter, sequence, "{}");
        message.headers().add("ce_audience", bytes(keys));
        send(message);
    }

    void moved(String letter, long sequence, String place) {
        send(event("test.letter.moved.v1", letter, sequence, "{\"letterId\":\"x\",\"place\":\"" + place + "\"}"));
    }

    void state(String letter, long sequence, String place) {
        String json = "{\"letterId\":\"x\",\"place\":\"" + place + "\",\"added\":\"later\"}";
        send(withHeaders(
                new ProducerRecord<>("test.letters.state", letter, bytes(json)),
                "test.letter.state.v1",
                letter,
                sequence));
    }

    void erased(String letter) {
        send(new ProducerRecord<>("test.letters.state", letter, null));
    }

    void unknown(String letter, long sequence) {
        send(event("test.letter.burnt.v1", letter, sequence, "{}"));
    }

    void broken(String letter, long sequence) {
        send(event("test.letter.posted.v1", letter, sequence, "{\"place\":"));
    }

    void bare(@Nullable String key, String text) {
        send(new ProducerRecord<>(TOPIC, key, bytes(text)));
    }

    private static ProducerRecord<String, byte[]> event(String type, String letter, long sequence, String json) {
        return withHeaders(new ProducerRecord<>(TOPIC, letter, bytes(json)), type, letter, sequence);
    }

    private static ProducerRecord<String, byte[]> withHeaders(
            ProducerRecord<String, byte[]> message, String type, String letter, long sequence) {
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        letter + sequence,
                        "ce_source",
                        "/parvis/letter-service",
                        "ce_type",
                        type,
                        "ce_subject",
                        letter,
                        "ce_time",
                        "2026-11-22T10:00:00Z",
                        "ce_sequence",
                        String.valueOf(sequence),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> message.headers().add(name, bytes(value)));
        return message;
    }

    private void send(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
