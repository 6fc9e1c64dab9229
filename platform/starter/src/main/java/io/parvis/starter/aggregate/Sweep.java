package io.parvis.starter.aggregate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Finds the events that their writer could not send: it died, or the broker was away. Every replica sweeps; a document is taken over by a
 * compare-and-set of its claim. The search rests ten times as long as it took, so that it can't load the database by itself; taking over what
 * it found is not search, and does not hold back the rest of a long backlog.
 */
final class Sweep implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);
    private static final int REST = 10;

    private final List<Outbox> outboxes = new CopyOnWriteArrayList<>();
    private final Relay relay;
    private final OutboxMetrics metrics;
    private final Duration pause;
    private final Clock clock;
    private @Nullable Thread thread;

    Sweep(Relay relay, OutboxMetrics metrics, Duration pause, Clock clock) {
        this.relay = relay;
        this.metrics = metrics;
        this.pause = pause;
        this.clock = clock;
    }

    void include(Outbox outbox) {
        outboxes.add(outbox);
        metrics.register(outbox.collection());
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofVirtual().name("outbox-sweep").start(this::run);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Duration searched = outboxes.stream().map(this::pass).reduce(Duration.ZERO, Duration::plus);
                Duration rest = searched.multipliedBy(REST);
                Thread.sleep(rest.compareTo(pause) > 0 ? rest : pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long the search took. */
    private Duration pass(Outbox outbox) {
        long started = System.nanoTime();
        Instant now = clock.instant();
        try {
            Outbox.Backlog backlog = outbox.backlog();
            metrics.backlog(outbox.collection(), backlog);
            List<Outbox.Claimable> found = backlog.documents() > 0 ? outbox.claimable(now) : List.of();
            Duration searched = Duration.ofNanos(System.nanoTime() - started);
            found.forEach(document -> takeOver(outbox, document, now));
            return searched;
        } catch (RuntimeException e) {
            log.warn("The sweep of {} failed and will try again", outbox.collection(), e);
            return Duration.ofNanos(System.nanoTime() - started);
        }
    }

    private void takeOver(Outbox outbox, Outbox.Claimable document, Instant now) {
        if (outbox.claim(document, now)) {
            relay.wake(outbox, document.id());
        }
    }
}
