package io.parvis.starter.consumer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

import io.parvis.starter.consumer.ParkedEvents.ParkedEvent;

/** A record as it is kept while it is parked: all of it, so that it can be applied as if it came from its topic. */
final class ParkedRecord {

    static final String OFFSET = "offset";

    private static final String PARKED = "parked";
    private static final int LONGEST = 200;

    private ParkedRecord() {}

    static Document toDocument(ConsumerRecord<String, byte[]> message, Instant now) {
        List<Document> headers = new ArrayList<>();
        for (Header header : message.headers()) {
            headers.add(new Document("name", header.key()).append("value", header.value()));
        }
        return new Document("topic", message.topic())
                .append("partition", message.partition())
                .append(OFFSET, message.offset())
                .append("timestamp", message.timestamp())
                .append("key", message.key())
                .append("headers", headers)
                .append("value", message.value())
                .append(PARKED, Date.from(now));
    }

    static ConsumerRecord<String, byte[]> toRecord(Document document) {
        RecordHeaders headers = new RecordHeaders();
        for (Document header : document.getList("headers", Document.class)) {
            headers.add(header.getString("name"), bytes(header, "value"));
        }
        return new ConsumerRecord<>(
                document.getString("topic"),
                document.getInteger("partition"),
                document.getLong(OFFSET),
                document.getLong("timestamp"),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                document.getString("key"),
                bytes(document, "value"),
                headers,
                Optional.empty());
    }

    /** What may be told of a parked record, whose content need not be there. */
    static ParkedEvent summary(Document document) {
        ConsumerRecord<String, byte[]> message = toRecord(document);
        return new ParkedEvent(
                message.partition(),
                message.offset(),
                attribute(message, "ce_id").orElse(null),
                attribute(message, "ce_type").orElse(null),
                attribute(message, "ce_sequence")
                        .filter(sequence -> sequence.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null),
                attribute(message, "ce_time").flatMap(ParkedRecord::time).orElse(null),
                document.getDate(PARKED).toInstant());
    }

    private static Optional<String> attribute(ConsumerRecord<String, byte[]> message, String name) {
        return Line.header(message, name).map(value -> value.substring(0, Math.min(value.length(), LONGEST)));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static byte @Nullable [] bytes(Document document, String field) {
        Binary value = document.get(field, Binary.class);
        return value == null ? null : value.getData();
    }
}
