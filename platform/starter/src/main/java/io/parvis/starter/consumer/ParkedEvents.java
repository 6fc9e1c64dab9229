package io.parvis.starter.consumer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.bson.Document;

/**
 * The events that could not be applied, and all later ones of the same aggregates: what there is, and trying again. A bean of the starter, for
 * operations.
 */
public final class ParkedEvents {

    private final Parking parking;
    private final Map<String, Dispatcher> dispatchers;
    private final ConsumerMetrics metrics;

    ParkedEvents(Parking parking, Map<String, Dispatcher> dispatchers, ConsumerMetrics metrics) {
        this.parking = parking;
        this.dispatchers = Map.copyOf(dispatchers);
        this.metrics = metrics;
    }

    /** The aggregates of which events are parked, the longest parked first. */
    public List<ParkedAggregate> list() {
        return parking.heads().stream()
                .map(head -> new ParkedAggregate(
                        head.getString("_id"),
                        head.getString("consumer"),
                        head.getString("topic"),
                        head.getString("subject"),
                        head.getDate("since").toInstant(),
                        head.getString("reason")))
                .toList();
    }

    /**
     * Applies the parked events of an aggregate in their order, those that join meanwhile too, until none is left or one fails again.
     *
     * @param id a {@link ParkedAggregate#id}
     */
    public Outcome replay(String id) {
        String holder = UUID.randomUUID().toString();
        return parking.take(id, holder)
                .map(head -> replay(id, holder, head.getString("consumer")))
                .orElse(Outcome.NOT_FREE);
    }

    private Outcome replay(String id, String holder, String consumer) {
        Dispatcher dispatcher = dispatchers.get(consumer);
        if (dispatcher == null) {
            parking.release(id, holder, "no consumer " + consumer);
            return Outcome.STILL_PARKED;
        }
        try {
            return replay(id, holder, dispatcher);
        } catch (RuntimeException e) {
            parking.release(id, holder, Dispatcher.reason(e));
            return Outcome.STILL_PARKED;
        } finally {
            metrics.parked(consumer, parking.events(consumer));
        }
    }

    private Outcome replay(String id, String holder, Dispatcher dispatcher) {
        while (parking.renew(id, holder)) {
            Document next = parking.first(id).orElse(null);
            if (next != null) {
                dispatcher.apply(ParkedRecord.toRecord(next));
                parking.applied(id, next.getLong(ParkedRecord.OFFSET));
            } else if (parking.finish(id, holder)) {
                return Outcome.APPLIED;
            }
        }
        return Outcome.NOT_FREE;
    }

    /** What came of a replay. */
    public enum Outcome {
        /** Nothing of the aggregate is parked any more; new events are applied as they come. */
        APPLIED,
        /** An event failed again; it and the later ones stay parked. */
        STILL_PARKED,
        /** Nothing of the aggregate is parked, or another replay is at it. */
        NOT_FREE
    }

    /**
     * An aggregate of which events are parked.
     *
     * @param id      for replaying
     * @param since   when the first was parked
     * @param reason  why it, or the last replay, failed; no personal data
     */
    public record ParkedAggregate(
            String id, String consumer, String topic, String subject, Instant since, String reason) {}
}
