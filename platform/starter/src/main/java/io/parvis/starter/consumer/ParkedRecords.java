package io.parvis.starter.consumer;

import static io.parvis.starter.document.DocumentCollection.ID;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

import io.parvis.starter.consumer.ParkedEvents.ParkedEvent;
import io.parvis.starter.document.DeclaredIndexes;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.document.Index;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/**
 * The records of parked lines, each twice under the id {@code <line's id>|<offset>}: small as an envelope that is counted and listed,
 * {@code {_id, head: <line's id>, consumer, …}} as {@link ParkedEnvelope} has it, and whole as {@link ParkedRecord} has it. The whole one comes first and
 * goes first, so an envelope alone is of a record that was applied.
 */
final class ParkedRecords {

    static final Index BY_HEAD = Index.on("head", ParkedEnvelope.OFFSET, ID);
    static final Index BY_CONSUMER = Index.on("consumer");

    private static final Logger log = LoggerFactory.getLogger(ParkedRecords.class);
    private static final SortKey FIRST_TO_APPLY = SortKey.ascending(ParkedEnvelope.OFFSET);
    private static final String HEAD = "head";
    private static final String CONSUMER = "consumer";
    private static final String COUNT = "count";
    private static final int BATCH = 500;

    private final DocumentCollection envelopes;
    private final DocumentCollection records;
    private final Clock clock;

    private ParkedRecords(DocumentCollection envelopes, DocumentCollection records, Clock clock) {
        this.envelopes = envelopes;
        this.records = records;
        this.clock = clock;
    }

    static ParkedRecords of(MongoOperations mongo, DeclaredIndexes indexes, Clock clock) {
        DocumentCollection envelopes = new DocumentCollection(mongo, "parkedEnvelopes");
        indexes.declare(envelopes, BY_HEAD);
        indexes.declare(envelopes, BY_CONSUMER);
        return new ParkedRecords(envelopes, new DocumentCollection(mongo, "parkedRecords"), clock);
    }

    /** Keeps a record; one that is kept already stays. */
    void keep(Line line, ConsumerRecord<String, byte[]> message) {
        String id = id(line.id(), message.offset());
        insert(records, ParkedRecord.toDocument(message).append(ID, id));
        insert(
                envelopes,
                ParkedEnvelope.toDocument(message, clock.instant())
                        .append(ID, id)
                        .append(HEAD, line.id())
                        .append(CONSUMER, line.consumer()));
    }

    private static void insert(DocumentCollection documents, Document document) {
        try {
            documents.execute(collection -> collection.insertOne(document));
        } catch (DuplicateKeyException e) {
            log.debug("{} has {} already", documents.name(), document.getString(ID), e);
        }
    }

    /** The line's record that is to be applied first. */
    Optional<ConsumerRecord<String, byte[]>> first(String head) {
        for (Optional<Document> envelope = firstEnvelope(head); envelope.isPresent(); envelope = firstEnvelope(head)) {
            Document id = new Document(ID, envelope.get().getString(ID));
            Optional<Document> record = records.findOne(id, new Document());
            if (record.isPresent()) {
                return record.map(ParkedRecord::toRecord);
            }
            envelopes.execute(collection -> collection.deleteOne(id));
        }
        return Optional.empty();
    }

    private Optional<Document> firstEnvelope(String head) {
        return envelopes.execute(
                collection -> Optional.ofNullable(DocumentCollection.find(collection, new Document(HEAD, head))
                        .sort(Sorts.ascending(ParkedEnvelope.OFFSET))
                        .limit(1)
                        .first()));
    }

    void remove(String head, long offset) {
        Document id = new Document(ID, id(head, offset));
        records.execute(collection -> collection.deleteOne(id));
        envelopes.execute(collection -> collection.deleteOne(id));
    }

    /** How many there are of a consumer. */
    long count(String consumer) {
        return envelopes.execute(collection -> collection.countDocuments(new Document(CONSUMER, consumer)));
    }

    /** How many there are of each of some lines that have any. */
    Map<String, Integer> count(List<String> heads) {
        List<Bson> counting = List.of(
                Aggregates.match(Filters.in(HEAD, heads)), Aggregates.group("$" + HEAD, Accumulators.sum(COUNT, 1)));
        return envelopes.execute(collection -> {
            Map<String, Integer> counts = new HashMap<>();
            collection
                    .aggregate(counting)
                    .batchSize(BATCH)
                    .forEach(group -> counts.put(group.getString(ID), group.getInteger(COUNT)));
            return counts;
        });
    }

    /** What may be told of a line's records, the first to apply first. */
    Page<ParkedEvent> page(String head, PageRequest request) {
        return envelopes
                .page(new Document(HEAD, head), new Document(), FIRST_TO_APPLY, request)
                .map(ParkedEnvelope::toEvent);
    }

    private static String id(String head, long offset) {
        return head + "|" + offset;
    }
}
