package io.parvis.starter.consumer;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

import io.parvis.starter.aggregate.DerivedId;

/**
 * The events that one consumer must apply in order: those of one aggregate on one topic. They are in one partition, so their offsets order
 * them, tombstones and unreadable records included.
 *
 * @param subject the aggregate's id; for a record that does not say it, its key
 */
record Line(String consumer, String topic, String subject) {

    /** The header that says what kind of event it is. */
    static final String TYPE = "ce_type";

    /** An aggregate's id is a fraction of it. */
    static final int LONGEST = 200;

    static Line of(String consumer, ConsumerRecord<String, byte[]> message) {
        return new Line(consumer, message.topic(), subject(message));
    }

    private static String subject(ConsumerRecord<String, byte[]> message) {
        return header(message, "ce_subject")
                .or(() -> Optional.ofNullable(message.key()))
                .map(Line::bounded)
                .orElseGet(() -> "partition " + message.partition());
    }

    /** A foreign record's subject can be of any length, and is logged and listed. */
    private static String bounded(String subject) {
        return subject.length() <= LONGEST ? subject : cut(subject) + "… " + DerivedId.of("subject", subject);
    }

    /** The beginning of a text that comes from outside. */
    static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** A record's header as text. */
    static Optional<String> header(ConsumerRecord<String, byte[]> message, String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    /** A record's sequence, if it says one in the form that it should. */
    static Optional<Long> sequence(ConsumerRecord<String, byte[]> message) {
        return header(message, "ce_sequence")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** The id of what is parked of it: the same each time, and fit for an address and a command line, whatever the subject is made of. */
    String id() {
        return DerivedId.of("parked", consumer, topic, subject);
    }
}
