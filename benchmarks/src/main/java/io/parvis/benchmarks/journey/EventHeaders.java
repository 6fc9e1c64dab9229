package io.parvis.benchmarks.journey;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What an event says of itself. */
final class EventHeaders {

    private EventHeaders() {}

    static String type(ConsumerRecord<?, ?> message) {
        return header(message, "ce_type");
    }

    /** When it happened; it tells milliseconds. */
    static Instant time(ConsumerRecord<?, ?> message) {
        return Instant.parse(header(message, "ce_time"));
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        return new String(
                Objects.requireNonNull(message.headers().lastHeader(name), name).value(), StandardCharsets.UTF_8);
    }
}
