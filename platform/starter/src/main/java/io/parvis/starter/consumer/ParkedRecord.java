package io.parvis.starter.consumer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is kept while it is parked: all of it, so that it can be applied as if it came from its topic.
 *
 * <pre>{topic, partition, offset, timestamp, size, key, headers: [{name, value}], value}</pre>
 *
 * One that is {@linkplain #isTooLarge too large} to be an event keeps its size, its type and whether it erases in place of its key, headers and value: whatever would be made of
 * them, it is refused for its size again, unless its type is skipped by then.
 */
final class ParkedRecord {

    /**
     * The most that an event's key, headers and data are together, in bytes. It is what a broker takes unless it is told otherwise, and four times what
     * an outbox holds.
     */
    static final int LARGEST = 1024 * 1024;

    /** What a header costs whoever keeps it, however little it says: two bytes on the wire become a document. */
    private static final int HEADER = 64;

    private static final byte[] NOT_KEPT = {};

    private ParkedRecord() {}

    /** Whether a record is none of Parvis's events by its size alone, and would be a burden to whoever kept it. */
    static boolean isTooLarge(ConsumerRecord<String, byte[]> message) {
        return size(message) > LARGEST;
    }

    /** In bytes; of a restored record, what it was when it came. */
    private static long size(ConsumerRecord<String, byte[]> message) {
        long value = message.value() == null ? 0 : message.value().length;
        long headers = StreamSupport.stream(message.headers().spliterator(), false)
                .mapToLong(
                        header -> HEADER + bytes(header.key()) + (header.value() == null ? 0 : header.value().length))
                .sum();
        long key = message.key() == null ? 0 : bytes(message.key());
        return Math.max(message.serializedValueSize(), key + headers + value);
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    static Document toDocument(ConsumerRecord<String, byte[]> message) {
        Document kept = new Document("topic", message.topic())
                .append("partition", message.partition())
                .append("offset", message.offset())
                .append("timestamp", message.timestamp());
        long size = size(message);
        if (size > LARGEST) {
            return kept.append("size", (int) Math.min(size, Integer.MAX_VALUE))
                    .append("erases", message.value() == null)
                    .append("headers", type(message));
        }
        List<Document> headers = new ArrayList<>();
        message.headers().forEach(header -> headers.add(toDocument(header)));
        return kept.append("key", message.key()).append("headers", headers).append("value", message.value());
    }

    /** Its header, unless it is longer than types are. */
    private static List<Document> type(ConsumerRecord<String, byte[]> message) {
        return Stream.ofNullable(message.headers().lastHeader(Line.TYPE))
                .filter(type -> type.value() != null && type.value().length <= Line.LONGEST)
                .map(ParkedRecord::toDocument)
                .toList();
    }

    private static Document toDocument(Header header) {
        return new Document("name", header.key()).append("value", header.value());
    }

    static ConsumerRecord<String, byte[]> toRecord(Document document) {
        RecordHeaders headers = new RecordHeaders();
        for (Document header : document.getList("headers", Document.class, List.of())) {
            headers.add(header.getString("name"), bytes(header, "value"));
        }
        Integer size = document.getInteger("size");
        return new ConsumerRecord<>(
                document.getString("topic"),
                document.getInteger("partition"),
                document.getLong("offset"),
                document.getLong("timestamp"),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                size == null ? ConsumerRecord.NULL_SIZE : size,
                document.getString("key"),
                size == null ? bytes(document, "value") : notKept(document),
                headers,
                Optional.empty());
    }

    private static byte @Nullable [] notKept(Document document) {
        return document.getBoolean("erases", false) ? null : NOT_KEPT;
    }

    private static byte @Nullable [] bytes(Document document, String field) {
        Binary value = document.get(field, Binary.class);
        return value == null ? null : value.getData();
    }
}
