package io.parvis.starter.consumer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

import io.parvis.starter.consumer.ParkedEvents.ParkedEvent;

/**
 * What may be told of a parked event, and is counted and listed without reading the record itself.
 *
 * <pre>{partition, offset, event, type, sequence, time, parked}</pre>
 *
 * What the record does not say in the form that it should is not there.
 */
final class ParkedEnvelope {

    static final String OFFSET = "offset";

    private static final String PARTITION = "partition";
    private static final String EVENT = "event";
    private static final String TYPE = "type";
    private static final String SEQUENCE = "sequence";
    private static final String TIME = "time";
    private static final String PARKED = "parked";

    private ParkedEnvelope() {}

    static Document toDocument(ConsumerRecord<String, byte[]> message, Instant now) {
        Document envelope = new Document(PARTITION, message.partition()).append(OFFSET, message.offset());
        attribute(message, "ce_id").ifPresent(id -> envelope.append(EVENT, id));
        attribute(message, Line.TYPE).ifPresent(type -> envelope.append(TYPE, type));
        Line.sequence(message).ifPresent(sequence -> envelope.append(SEQUENCE, sequence));
        attribute(message, "ce_time")
                .flatMap(ParkedEnvelope::time)
                .ifPresent(time -> envelope.append(TIME, Date.from(time)));
        return envelope.append(PARKED, Date.from(now));
    }

    static ParkedEvent toEvent(Document envelope) {
        return new ParkedEvent(
                envelope.getInteger(PARTITION),
                envelope.getLong(OFFSET),
                envelope.getString(EVENT),
                envelope.getString(TYPE),
                envelope.getLong(SEQUENCE),
                instant(envelope.getDate(TIME)),
                envelope.getDate(PARKED).toInstant());
    }

    private static Optional<String> attribute(ConsumerRecord<String, byte[]> message, String name) {
        return Line.header(message, name).map(Line::cut);
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
