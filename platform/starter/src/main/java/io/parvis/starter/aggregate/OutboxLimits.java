package io.parvis.starter.aggregate;

import java.util.List;

import org.bson.Document;
import org.springframework.util.unit.DataSize;

/**
 * How much of an aggregate may wait to be sent. What does not fit is refused, never dropped.
 *
 * @param events number of unsent events
 * @param size   of their data together
 */
record OutboxLimits(int events, DataSize size) {

    void check(String id, List<Document> unsent, List<Document> added) {
        if (added.isEmpty()) {
            return;
        }
        if (unsent.size() + added.size() > events || characters(unsent) + characters(added) > size.toBytes()) {
            throw new OutboxFull(id);
        }
    }

    private static long characters(List<Document> entries) {
        return entries.stream()
                .mapToLong(entry -> entry.get(OutboxEvent.DATA, "").length())
                .sum();
    }
}
