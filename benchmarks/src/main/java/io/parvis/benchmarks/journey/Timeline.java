package io.parvis.benchmarks.journey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.benchmarks.measure.Latencies;
import io.parvis.events.EventCatalogue;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.requests.RequestAccepted;

/** When events happened, from their own {@code time} attributes, which tell milliseconds, and when a subscriber read them. */
final class Timeline {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Latencies delivered = new Latencies();
    private final Latencies opened = new Latencies();
    /** By request, what was seen first of the two: a reader gets the events of different topics in any order. */
    private final Map<String, Instant> waiting = new HashMap<>();

    /** From each event's commit until it was read. */
    Latencies delivered() {
        return delivered;
    }

    /** From each request's acceptance until its matter was written. */
    Latencies opened() {
        return opened;
    }

    void see(ConsumerRecord<String, byte[]> message) {
        Instant read = Instant.now();
        Instant happened = Instant.parse(header(message, "ce_time"));
        delivered.add(Duration.between(happened, read).toNanos());
        String type = header(message, "ce_type");
        if (type.equals(EventCatalogue.of(RequestAccepted.class).name())) {
            pair(JSON.readValue(message.value(), RequestAccepted.class).requestId(), happened);
        } else if (type.equals(EventCatalogue.of(MatterOpened.class).name())) {
            pair(JSON.readValue(message.value(), MatterOpened.class).requestId(), happened);
        }
    }

    private void pair(@Nullable String request, Instant happened) {
        Instant other = request == null ? null : waiting.remove(request);
        if (other != null) {
            opened.add(Duration.between(other, happened).abs().toNanos());
        } else if (request != null) {
            waiting.put(request, happened);
        }
    }

    /** Waits a while for the matters of all submissions. */
    void awaitOpened(long submissions) throws InterruptedException {
        long begin = System.nanoTime();
        while (opened.count() < submissions && System.nanoTime() - begin < PATIENCE.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        return new String(
                Objects.requireNonNull(message.headers().lastHeader(name), name).value(), StandardCharsets.UTF_8);
    }
}
