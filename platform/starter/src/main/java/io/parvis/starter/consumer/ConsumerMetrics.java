package io.parvis.starter.consumer;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** What is measured of consumers: how late events are applied, which are missing or come again, and how many are parked. */
final class ConsumerMetrics {

    private static final String CONSUMER = "consumer";

    private final MeterRegistry registry;
    private final Clock clock;
    private final Map<String, AtomicLong> parked = new ConcurrentHashMap<>();
    private final Map<String, AtomicReference<Double>> behind = new ConcurrentHashMap<>();

    ConsumerMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    void applied(String consumer, Received<?> event) {
        Timer.builder("parvis.events.delay")
                .description("From when an event happened until it was applied")
                .tag(CONSUMER, consumer)
                .publishPercentileHistogram()
                .register(registry)
                .record(Duration.between(event.time(), clock.instant()));
    }

    /** From now on the projection's measures are there, so that what never happened reads as none. */
    void projection(String projection) {
        duplicates(projection);
    }

    /** From now on the consumer's measures are there. */
    void consumer(String consumer) {
        gaps(consumer);
        gauge(consumer);
    }

    void duplicate(String projection) {
        duplicates(projection).increment();
    }

    void gap(String consumer) {
        gaps(consumer).increment();
    }

    void replayed(String consumer, ParkedEvents.Outcome outcome) {
        Counter.builder("parvis.events.replays")
                .description("Times that someone had parked events applied again, by what came of it")
                .tag(CONSUMER, consumer)
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(registry)
                .increment();
    }

    void parked(String consumer) {
        gauge(consumer).incrementAndGet();
    }

    void parked(String consumer, long events) {
        gauge(consumer).set(events);
    }

    private Counter duplicates(String projection) {
        return Counter.builder("parvis.events.duplicates")
                .description("Events that a projection had applied before, or a later one")
                .tag("projection", projection)
                .register(registry);
    }

    private Counter gaps(String consumer) {
        return Counter.builder("parvis.events.gaps")
                .description("Times that an event's sequence was not the one after its subject's last")
                .tag(CONSUMER, consumer)
                .register(registry);
    }

    /** @param events how many events a consumer has yet to deal with, not a number while nobody can tell */
    void behind(String consumer, double events) {
        behind.computeIfAbsent(consumer, _ -> {
                    AtomicReference<Double> latest = new AtomicReference<>(events);
                    Gauge.builder("parvis.consumers.lag", latest, AtomicReference::get)
                            .description("Records on its topics that all replicas of a consumer have yet to deal with")
                            .tag(CONSUMER, consumer)
                            .register(registry);
                    return latest;
                })
                .set(events);
    }

    private AtomicLong gauge(String consumer) {
        return parked.computeIfAbsent(consumer, _ -> {
            AtomicLong events = new AtomicLong();
            Gauge.builder("parvis.events.parked", events, AtomicLong::get)
                    .description("Events that wait for someone to look into them")
                    .tag(CONSUMER, consumer)
                    .register(registry);
            return events;
        });
    }
}
