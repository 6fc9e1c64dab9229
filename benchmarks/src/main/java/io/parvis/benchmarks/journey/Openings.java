package io.parvis.benchmarks.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.benchmarks.measure.Latencies;
import io.parvis.events.EventCatalogue;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.requests.RequestAccepted;

/** From requests to the matters that they became, by the times of their events. */
final class Openings {

    private static final JsonMapper JSON = new JsonMapper();

    private final Latencies waits = new Latencies();
    /** By request, what was seen first of the two: a reader gets the events of different topics in any order. */
    private final Map<String, Instant> single = new HashMap<>();

    /** From each request's acceptance until its matter was written. */
    Latencies waits() {
        return waits;
    }

    void see(ConsumerRecord<String, byte[]> message) {
        String type = EventHeaders.type(message);
        if (type.equals(EventCatalogue.of(RequestAccepted.class).name())) {
            pair(JSON.readValue(message.value(), RequestAccepted.class).requestId(), EventHeaders.time(message));
        } else if (type.equals(EventCatalogue.of(MatterOpened.class).name())) {
            pair(JSON.readValue(message.value(), MatterOpened.class).requestId(), EventHeaders.time(message));
        }
    }

    private void pair(@Nullable String request, Instant happened) {
        Instant other = request == null ? null : single.remove(request);
        if (other != null) {
            waits.add(Duration.between(other, happened).abs().toNanos());
        } else if (request != null) {
            single.put(request, happened);
        }
    }
}
