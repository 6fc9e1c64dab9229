package io.parvis.starter.aggregate;

import java.time.Instant;
import java.util.Date;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An event as it waits in its aggregate's document, complete, so that sending it again sends the same.
 *
 * @param data null for a tombstone
 */
record OutboxEvent(
        String id,
        String type,
        String topic,
        String key,
        String subject,
        long sequence,
        Instant time,
        String actor,
        @Nullable String dataref,
        @Nullable String traceparent,
        @Nullable String audience,
        @Nullable String data) {

    static final String ID = "id";
    static final String DATA = "data";

    /** As an entry of the outbox; the subject is the document's id. */
    Document toDocument() {
        Document entry = new Document(ID, id)
                .append("type", type)
                .append("topic", topic)
                .append("key", key)
                .append("sequence", sequence)
                .append("time", Date.from(time))
                .append("actor", actor);
        if (dataref != null) {
            entry.append("dataref", dataref);
        }
        if (traceparent != null) {
            entry.append("traceparent", traceparent);
        }
        if (audience != null) {
            entry.append("audience", audience);
        }
        return data == null ? entry : entry.append(DATA, data);
    }

    static OutboxEvent of(String subject, Document entry) {
        return new OutboxEvent(
                entry.getString(ID),
                entry.getString("type"),
                entry.getString("topic"),
                entry.getString("key"),
                subject,
                entry.getLong("sequence"),
                entry.getDate("time").toInstant(),
                entry.getString("actor"),
                entry.getString("dataref"),
                entry.getString("traceparent"),
                entry.getString("audience"),
                entry.getString(DATA));
    }
}
