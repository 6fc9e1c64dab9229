package io.parvis.starter.aggregate;

import org.bson.Document;

/** The counters of an aggregate's events, one per topic; a topic's dots would be paths in a document. */
final class Sequences {

    private final Document counters;

    Sequences(Document stored) {
        this.counters = new Document(stored);
    }

    long next(String topic) {
        String field = topic.replace('.', '/');
        long next = counters.get(field, 0L) + 1;
        counters.put(field, next);
        return next;
    }

    Document toDocument() {
        return counters;
    }
}
