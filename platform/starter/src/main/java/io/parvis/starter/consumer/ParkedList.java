package io.parvis.starter.consumer;

import static io.parvis.starter.document.DocumentCollection.ID;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bson.Document;

import io.parvis.starter.consumer.ParkedEvents.ParkedAggregate;
import io.parvis.starter.consumer.ParkedEvents.ParkedEvent;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.document.Index;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** What {@link Parking} holds, as operations reads it. */
final class ParkedList {

    static final Index BY_SINCE = Index.on(Parking.SINCE, ID);
    static final Index BY_CONSUMER = Index.on(Parking.CONSUMER);

    private static final SortKey LONGEST_PARKED = SortKey.ascending(Parking.SINCE);

    private final DocumentCollection heads;
    private final ParkedRecords records;

    ParkedList(DocumentCollection heads, ParkedRecords records) {
        this.heads = heads;
        this.records = records;
    }

    Page<ParkedAggregate> page(PageRequest request) {
        Page<Document> page = heads.page(new Document(), new Document(), LONGEST_PARKED, request);
        Map<String, Integer> events = records.count(
                page.items().stream().map(head -> head.getString(ID)).toList());
        return page.map(head -> aggregate(head, events));
    }

    Optional<ParkedAggregate> find(String id) {
        return heads.findOne(new Document(ID, id), new Document())
                .map(head -> aggregate(head, records.count(List.of(id))));
    }

    Page<ParkedEvent> events(String id, PageRequest request) {
        return records.page(id, request);
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
