package io.parvis.starter.consumer;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

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

    void duplicate(String projection) {
        Counter.builder("parvis.events.duplicates")
                .description("Events that a projection had applied before, or a later one")
                .tag("projection", projection)
                .register(registry)
                .increment();
    }

    void gap(String consumer) {
        Counter.builder("parvis.events.gaps")
                .description("Times that an event's sequence was not the one after its subject's last")
                .tag(CONSUMER, consumer)
                .register(registry)
                .increment();
    }

    void parked(String consumer) {
        gauge(consumer).incrementAndGet();
    }

    void parked(String consumer, long events) {
        gauge(consumer).set(events);
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
