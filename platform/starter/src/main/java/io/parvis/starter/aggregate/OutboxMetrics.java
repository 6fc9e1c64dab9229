package io.parvis.starter.aggregate;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;

/** What is measured of the outboxes: how much waits, how long, what was sent and what failed. */
final class OutboxMetrics {

    private final MeterRegistry registry;
    private final Clock clock;
    private final Map<String, Outbox.Backlog> backlogs = new ConcurrentHashMap<>();

    OutboxMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    void register(String collection) {
        Gauge.builder("parvis.outbox.depth", () -> latest(collection).events())
                .description("Events that wait to be sent")
                .tag("collection", collection)
                .register(registry);
        TimeGauge.builder("parvis.outbox.age", () -> age(collection).toMillis(), TimeUnit.MILLISECONDS)
                .description("How long the oldest event has waited to be sent")
                .tag("collection", collection)
                .register(registry);
    }

    void backlog(String collection, Outbox.Backlog backlog) {
        backlogs.put(collection, backlog);
    }

    void sent(String topic) {
        events("parvis.outbox.sent", "Events that the broker acknowledged", topic)
                .increment();
    }

    void failed(String topic) {
        events("parvis.outbox.failed", "Events that the broker did not acknowledge in time", topic)
                .increment();
    }

    private Counter events(String name, String description, String topic) {
        return Counter.builder(name)
                .description(description)
                .tag("topic", topic)
                .register(registry);
    }

    private Duration age(String collection) {
        Outbox.Backlog backlog = latest(collection);
        return backlog.events() == 0 ? Duration.ZERO : Duration.between(backlog.since(), clock.instant());
    }

    private Outbox.Backlog latest(String collection) {
        return backlogs.getOrDefault(collection, Outbox.Backlog.NONE);
    }
}
