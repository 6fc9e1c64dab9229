package io.parvis.starter.consumer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;

/**
 * The events that could not be applied, and all later ones of the same aggregates: what there is, and trying again. A bean of the starter, for
 * operations; it never tells what is in an event.
 */
public final class ParkedEvents {

    private static final Logger log = LoggerFactory.getLogger(ParkedEvents.class);

    private final ParkedList list;
    private final Parking parking;
    private final Map<String, Dispatcher> dispatchers;
    private final ConsumerMetrics metrics;

    ParkedEvents(ParkedList list, Parking parking, Map<String, Dispatcher> dispatchers, ConsumerMetrics metrics) {
        this.list = list;
        this.parking = parking;
        this.dispatchers = Map.copyOf(dispatchers);
        this.metrics = metrics;
    }

    /** The aggregates of which events are parked, the longest parked first, a hundred at most. */
    public List<ParkedAggregate> list() {
        return list(PageRequest.first(PageRequest.MAXIMUM)).items();
    }

    /**
     * The aggregates of which events are parked, the longest parked first.
     *
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor is not one of this list
     */
    public Page<ParkedAggregate> list(PageRequest request) {
        return list.page(request);
    }

    /**
     * One of them.
     *
     * @throws Refused {@code not-parked} if there is none
     */
    public ParkedAggregate read(String id) {
        return list.find(id).orElseThrow(() -> new Refused(ParkedRefusal.NOT_PARKED));
    }

    /**
     * The parked events of an aggregate in the order in which a replay applies them.
     *
     * @throws Refused {@code not-parked} if there are none
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor is not one of this list
     */
    public Page<ParkedEvent> events(String id, PageRequest request) {
        return list.events(read(id).id(), request);
    }

    /**
     * Applies the parked events of an aggregate in their order, those that join meanwhile too, until none is left or one fails again. The log
     * tells who did it and what came of it.
     *
     * @param id       a {@link ParkedAggregate#id}
     * @param operator who asks for it: the name of an account, not a person's
     * @throws Refused {@code not-parked} if nothing is parked under the id any more, {@code being-replayed} if another replay is at it
     */
    public Replay replay(String id, String operator) {
        String holder = UUID.randomUUID().toString();
        Document head = parking.take(id, holder)
                .orElseThrow(() -> new Refused(
                        list.find(id).isPresent() ? ParkedRefusal.BEING_REPLAYED : ParkedRefusal.NOT_PARKED));
        String consumer = head.getString(Parking.CONSUMER);
        Replay replay = new Replaying(parking, id, holder, consumer).with(dispatchers.get(consumer));
        metrics.replayed(consumer, replay.outcome());
        log.info(
                "{} had {} replay {} of {}, parked as {}: {} after {} events",
                operator,
                consumer,
                head.getString(Parking.SUBJECT),
                head.getString(Parking.TOPIC),
                id,
                replay.outcome(),
                replay.applied());
        metrics.parked(consumer, parking.events(consumer));
        return replay;
    }

    /** What a replay can come to. */
    public enum Outcome {
        /** Nothing of the aggregate is parked any more; new events are applied as they come. */
        APPLIED,
        /** An event failed again; it and the later ones stay parked. */
        STILL_PARKED,
        /** Something that an event needs can't be reached now, or it is not there itself yet; it and the later ones stay parked. */
        UNREACHABLE,
        /** It took so long for one event that another replay took over. */
        TAKEN_OVER
    }

    /**
     * What came of a replay: {@code {"outcome": "STILL_PARKED", "applied": 2, "reason": "content-gone"}}.
     *
     * @param applied how many events it applied
     * @param reason  why the next one failed; null unless it did
     */
    public record Replay(
            Outcome outcome,
            int applied,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String reason) {}

    /**
     * An aggregate of which events are parked.
     *
     * @param id      for reading and replaying: the same as long as it is parked, and when it is parked again
     * @param subject the aggregate's id; of a record that does not say it, its key or partition
     * @param since   when the first was parked
     * @param reason  why it, or the last replay, failed; no personal data
     * @param events  how many events are parked
     */
    public record ParkedAggregate(
            String id, String consumer, String topic, String subject, Instant since, String reason, int events) {}

    /**
     * A parked event by its envelope. What the record does not say in the form that it should is null.
     *
     * @param offset   where it is in the partition of its topic
     * @param sequence of its subject and topic
     * @param time     when it happened
     * @param parked   when it was parked
     */
    public record ParkedEvent(
            int partition,
            long offset,
            @Nullable String id,
            @Nullable String type,
            @Nullable Long sequence,
            @Nullable Instant time,
            Instant parked) {}
}
