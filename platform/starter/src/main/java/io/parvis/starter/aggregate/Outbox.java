package io.parvis.starter.aggregate;

import static io.parvis.starter.document.DocumentCollection.ID;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;

import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.document.Index;

/** The unsent events of the aggregates in one collection. Nothing here touches an aggregate's state or version. */
final class Outbox {

    static final String ENTRIES = "outbox";

    /** Present while there are unsent events; {@code since} is when the oldest of them was written. */
    static final String PENDING = "pending";

    static final Index PENDING_INDEX = Index.sparse("pending.since");

    private static final String SINCE = "pending.since";
    private static final String CLAIMED_UNTIL = "pending.claimedUntil";
    private static final int MOST = 500;

    private final DocumentCollection documents;
    private final Duration claim;

    Outbox(DocumentCollection documents, Duration claim) {
        this.documents = documents;
        this.claim = claim;
    }

    String collection() {
        return documents.name();
    }

    /** What a new document with unsent events says of them. */
    Document pending(Instant now) {
        return new Document("since", Date.from(now)).append("claimedUntil", claimedUntil(now));
    }

    /** What an update that adds events does beside, in the same write. */
    List<Bson> added(List<Document> entries, Instant now) {
        return List.of(
                Updates.pushEach(ENTRIES, entries),
                Updates.min(SINCE, Date.from(now)),
                Updates.set(CLAIMED_UNTIL, claimedUntil(now)));
    }

    /** The unsent events of a document, oldest first. */
    List<OutboxEvent> unsent(String id) {
        Document document = documents
                .findOne(new Document(ID, id), new Document(ENTRIES, 1))
                .orElseGet(Document::new);
        return document.getList(ENTRIES, Document.class, List.of()).stream()
                .map(entry -> OutboxEvent.of(id, entry))
                .toList();
    }

    /** Forgets events that were sent. */
    void remove(String id, List<String> sent) {
        documents.execute(collection -> collection.updateOne(new Document(ID, id), pulled(sent)));
    }

    private static Bson pulled(List<String> sent) {
        return Updates.pull(ENTRIES, new Document(OutboxEvent.ID, new Document("$in", sent)));
    }

    /** Forgets events that were sent, and notes that nothing waits; false, and nothing done, if anything else does. */
    boolean finish(String id, List<String> sent) {
        Document other = new Document("$elemMatch", new Document(OutboxEvent.ID, new Document("$nin", sent)));
        Document nothingElse = new Document(ID, id).append(ENTRIES, new Document("$not", other));
        Bson finished = Updates.combine(pulled(sent), Updates.unset(PENDING));
        return documents.execute(
                collection -> collection.updateOne(nothingElse, finished).getMatchedCount() == 1);
    }

    /** Documents whose unsent events nobody has tried to send lately, the longest neglected first. */
    List<Claimable> claimable(Instant now) {
        Bson expired = Filters.and(Filters.exists(SINCE), Filters.lte(CLAIMED_UNTIL, Date.from(now)));
        return documents.execute(collection -> collection
                .find(expired)
                .projection(Projections.include(CLAIMED_UNTIL))
                .sort(Sorts.ascending(CLAIMED_UNTIL))
                .limit(MOST)
                .batchSize(MOST)
                .map(document -> new Claimable(
                        document.getString(ID), document.getEmbedded(List.of(PENDING, "claimedUntil"), Date.class)))
                .into(new ArrayList<>()));
    }

    /** Takes the document over; false if another replica did so first. */
    boolean claim(Claimable document, Instant now) {
        return documents.execute(collection -> collection
                        .updateOne(
                                Filters.and(
                                        Filters.eq(ID, document.id()),
                                        Filters.eq(CLAIMED_UNTIL, document.claimedUntil())),
                                Updates.set(CLAIMED_UNTIL, claimedUntil(now)))
                        .getModifiedCount()
                == 1);
    }

    /** How much waits in the whole collection. */
    Backlog backlog() {
        List<Bson> pipeline = List.of(
                Aggregates.match(Filters.exists(SINCE)),
                Aggregates.group(
                        null,
                        Accumulators.sum("documents", 1),
                        Accumulators.sum("events", new Document("$size", "$" + ENTRIES)),
                        Accumulators.min("since", "$" + SINCE)));
        return documents.execute(collection -> Optional.ofNullable(
                        collection.aggregate(pipeline).batchSize(MOST).first())
                .map(Backlog::of)
                .orElse(Backlog.NONE));
    }

    private Date claimedUntil(Instant now) {
        return Date.from(now.plus(claim));
    }

    /** A document as the search saw it. */
    record Claimable(String id, Date claimedUntil) {}

    /** Unsent events: in how many documents, how many, and when the oldest was written. */
    record Backlog(long documents, long events, Instant since) {

        static final Backlog NONE = new Backlog(0, 0, Instant.MAX);

        private static Backlog of(Document total) {
            return new Backlog(
                    total.get("documents", Number.class).longValue(),
                    total.get("events", Number.class).longValue(),
                    total.getDate("since").toInstant());
        }
    }
}
