package io.parvis.starter.aggregate;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What a write does to the document of an aggregate. */
record DocumentUpdates(Outbox outbox, Announcer announcer) {

    Bson change(Document state, Sequences sequences, List<Document> entries, Command command) {
        List<Bson> parts = new ArrayList<>();
        parts.add(Updates.set(MongoAggregateStore.STATE, state));
        if (CommandLog.remembers(command)) {
            parts.add(CommandLog.added(command));
        }
        parts.addAll(announced(sequences, entries));
        return Updates.combine(parts);
    }

    Bson erasure(Sequences sequences, List<Document> entries, Command command) {
        List<Bson> parts = new ArrayList<>();
        parts.add(Updates.unset(MongoAggregateStore.STATE));
        parts.add(Updates.unset(Marks.FIELD));
        parts.add(CommandLog.only(command));
        parts.addAll(announced(sequences, entries));
        return Updates.combine(parts);
    }

    /** What every write does beside. */
    private List<Bson> announced(Sequences sequences, List<Document> entries) {
        List<Bson> parts = new ArrayList<>();
        parts.add(Updates.inc(MongoAggregateStore.VERSION, 1L));
        if (!entries.isEmpty()) {
            parts.add(Updates.set(MongoAggregateStore.SEQUENCES, sequences.toDocument()));
            parts.addAll(outbox.added(entries, announcer.now()));
        }
        return parts;
    }
}
