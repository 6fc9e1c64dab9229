package io.parvis.starter.consumer;

import static io.parvis.starter.document.DocumentCollection.ID;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import io.parvis.starter.document.DocumentCollection;

/**
 * The parked lines in the database. A line's head {@code {_id: <line's id>, consumer, topic, subject, last, applied, since, reason, lease}} stands as long as
 * its {@link ParkedRecords records} are not all applied; {@code last} is the greatest offset that was parked, {@code applied} the greatest that a
 * replay applied. The head is deleted only while the two are equal, so no event can slip in unseen. A record comes after its offset: until then
 * it is not acknowledged, and comes again if its consumer dies.
 */
final class Parking {

    static final String CONSUMER = "consumer";
    static final String TOPIC = "topic";
    static final String SUBJECT = "subject";
    static final String SINCE = "since";
    static final String REASON = "reason";

    private static final String LAST = "last";
    private static final String APPLIED = "applied";
    private static final String LEASE = "lease";
    private static final String LEASED_UNTIL = "leasedUntil";
    private static final long NONE = -1;

    private static final Duration NOTHING_PARKED = Duration.ofSeconds(1);

    private final DocumentCollection heads;
    private final ParkedRecords records;
    private final Duration lease;
    private final Clock clock;
    private final ConcurrentMap<String, Instant> nothingParked = new ConcurrentHashMap<>();

    /** @param lease how long a replay may take for one event before another may take over */
    Parking(DocumentCollection heads, ParkedRecords records, Duration lease, Clock clock) {
        this.heads = heads;
        this.records = records;
        this.lease = lease;
        this.clock = clock;
    }

    /**
     * Whether an event's line is parked. That a consumer has no parked line at all, as it should be, is believed for a second: only who has a line's
     * partition parks it, and who gets one {@linkplain #taken looks again}.
     */
    boolean isParked(Line line) {
        return hasParked(line.consumer())
                && heads.findOne(byId(line.id()), new Document(ID, 1)).isPresent();
    }

    private boolean hasParked(String consumer) {
        return nothingParked.compute(consumer, (_, until) -> stillNothing(consumer, until)) == null;
    }

    private @Nullable Instant stillNothing(String consumer, @Nullable Instant until) {
        Instant now = clock.instant();
        if (until != null && now.isBefore(until)) {
            return until;
        }
        boolean any = heads.findOne(new Document(CONSUMER, consumer), new Document(ID, 1))
                .isPresent();
        return any ? null : now.plus(NOTHING_PARKED);
    }

    /** A consumer has got partitions whose lines another replica may have parked. */
    void taken(String consumer) {
        nothingParked.remove(consumer);
    }

    /** Parks a line from this event on. */
    void park(Line line, ConsumerRecord<String, byte[]> message, String reason) {
        Bson head = Updates.combine(
                Updates.max(LAST, message.offset()),
                Updates.setOnInsert(APPLIED, NONE),
                Updates.setOnInsert(CONSUMER, line.consumer()),
                Updates.setOnInsert(TOPIC, line.topic()),
                Updates.setOnInsert(SUBJECT, line.subject()),
                Updates.setOnInsert(SINCE, Date.from(clock.instant())),
                Updates.setOnInsert(REASON, reason));
        heads.execute(collection -> collection.updateOne(byId(line.id()), head, new UpdateOptions().upsert(true)));
        nothingParked.remove(line.consumer());
        records.keep(line, message);
    }

    /**
     * Parks an event of a line that is parked. A line whose end is announced does not come to it before a replay has applied that event; one that is past it
     * when the record is there has applied the event already, from this record or from another replica's.
     *
     * @return false if a replay had come to the line's end, or past the event, before: the event is to be applied now
     */
    boolean join(Line line, ConsumerRecord<String, byte[]> message) {
        if (!announce(line, message.offset())) {
            return false;
        }
        records.keep(line, message);
        if (!announce(line, message.offset())) {
            records.remove(line.id(), message.offset());
        }
        return true;
    }

    private boolean announce(Line line, long offset) {
        Document waiting = byId(line.id()).append(APPLIED, new Document("$lt", offset));
        return heads.execute(collection ->
                collection.updateOne(waiting, Updates.max(LAST, offset)).getMatchedCount() == 1);
    }

    /** How many events are parked for a consumer. */
    long events(String consumer) {
        return records.count(consumer);
    }

    /** Takes a line for a replay; empty when there is none, or another replay has it. */
    Optional<Document> take(String head, String holder) {
        Instant now = clock.instant();
        Bson free = Filters.and(
                Filters.eq(ID, head),
                Filters.or(Filters.exists(LEASED_UNTIL, false), Filters.lte(LEASED_UNTIL, Date.from(now))));
        return heads.execute(collection -> Optional.ofNullable(collection.findOneAndUpdate(free, leased(holder, now))));
    }

    /** Goes on with a replay; false if another one took the line over. */
    boolean renew(String head, String holder) {
        return heads.execute(collection -> collection
                        .updateOne(held(head, holder), leased(holder, clock.instant()))
                        .getMatchedCount()
                == 1);
    }

    /** The line's record that is to be applied next; empty when there is none, or not yet. */
    Optional<ConsumerRecord<String, byte[]>> first(String head) {
        return records.first(head);
    }

    /** Notes that a replay applied an event. */
    void applied(String head, long offset) {
        heads.execute(collection -> collection.updateOne(byId(head), Updates.max(APPLIED, offset)));
        records.remove(head, offset);
    }

    /** Ends a line's parking, unless an event joined it that was not applied yet. */
    boolean finish(String head, String holder) {
        long applied = heads.findOne(byId(head), new Document(APPLIED, 1))
                .map(document -> document.getLong(APPLIED))
                .orElse(NONE);
        Bson complete = Filters.and(held(head, holder), Filters.lte(LAST, applied));
        return heads.execute(collection -> collection.deleteOne(complete).getDeletedCount() == 1);
    }

    /** Leaves a line parked for the reason that it has. */
    void release(String head, String holder) {
        heads.execute(collection -> collection.updateOne(held(head, holder), unleased()));
    }

    /** Leaves a line parked, for a reason that may be another than before. */
    void release(String head, String holder, String reason) {
        Bson free = Updates.combine(unleased(), Updates.set(REASON, reason));
        heads.execute(collection -> collection.updateOne(held(head, holder), free));
    }

    private Bson leased(String holder, Instant now) {
        return Updates.combine(Updates.set(LEASE, holder), Updates.set(LEASED_UNTIL, Date.from(now.plus(lease))));
    }

    private static Bson unleased() {
        return Updates.combine(Updates.unset(LEASE), Updates.unset(LEASED_UNTIL));
    }

    private static Document byId(String id) {
        return new Document(ID, id);
    }

    private static Bson held(String head, String holder) {
        return Filters.and(Filters.eq(ID, head), Filters.eq(LEASE, holder));
    }
}
