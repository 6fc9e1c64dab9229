package io.parvis.starter.consumer;

import static io.parvis.starter.document.DocumentCollection.ID;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.conversions.Bson;

import io.parvis.starter.consumer.ParkedEvents.ParkedAggregate;
import io.parvis.starter.consumer.ParkedEvents.ParkedEvent;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.document.Index;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** What {@link Parking} holds, as operations reads it. */
final class ParkedList {

    static final Index BY_SINCE = Index.sparse(Parking.SINCE);

    private static final SortKey LONGEST_PARKED = SortKey.ascending(Parking.SINCE);
    private static final SortKey FIRST_TO_APPLY = SortKey.ascending(ParkedRecord.OFFSET);
    private static final Document WITHOUT_CONTENT = new Document("value", 0);
    private static final int BATCH = 500;
    private static final String COUNT = "count";

    private final DocumentCollection documents;

    ParkedList(DocumentCollection documents) {
        this.documents = documents;
    }

    Page<ParkedAggregate> page(PageRequest request) {
        Document heads = new Document(Parking.SINCE, new Document("$exists", true));
        Page<Document> page = documents.page(heads, new Document(), LONGEST_PARKED, request);
        Map<String, Integer> events =
                events(page.items().stream().map(head -> head.getString(ID)).toList());
        return page.map(head -> aggregate(head, events));
    }

    Optional<ParkedAggregate> find(String id) {
        return documents
                .findOne(new Document(ID, id).append(Parking.SINCE, new Document("$exists", true)), new Document())
                .map(head -> aggregate(head, events(List.of(id))));
    }

    Page<ParkedEvent> events(String id, PageRequest request) {
        return documents
                .page(new Document(Parking.HEAD, id), WITHOUT_CONTENT, FIRST_TO_APPLY, request)
                .map(ParkedRecord::summary);
    }

    private Map<String, Integer> events(List<String> heads) {
        List<Bson> counting = List.of(
                Aggregates.match(Filters.in(Parking.HEAD, heads)),
                Aggregates.group("$" + Parking.HEAD, Accumulators.sum(COUNT, 1)));
        return documents.execute(collection -> {
            Map<String, Integer> counts = new HashMap<>();
            collection
                    .aggregate(counting)
                    .batchSize(BATCH)
                    .forEach(group -> counts.put(group.getString(ID), group.getInteger(COUNT)));
            return counts;
        });
    }

    private static ParkedAggregate aggregate(Document head, Map<String, Integer> events) {
        String id = head.getString(ID);
        return new ParkedAggregate(
                id,
                head.getString(Parking.CONSUMER),
                head.getString(Parking.TOPIC),
                head.getString(Parking.SUBJECT),
                head.getDate(Parking.SINCE).toInstant(),
                head.getString(Parking.REASON),
                events.getOrDefault(id, 0));
    }
}
