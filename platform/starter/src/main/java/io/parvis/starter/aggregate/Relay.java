package io.parvis.starter.aggregate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the unsent events of one document after another, from the oldest, and stops at the first that fails: what comes later in the same
 * document must not overtake it. Two relays on one document send twice, never in a wrong order.
 */
final class Relay implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    private final EventTransport transport;
    private final OutboxMetrics metrics;
    private final Duration patience;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("outbox-relay-", 0).factory());
    private final ConcurrentMap<Address, Integer> requests = new ConcurrentHashMap<>();

    /** @param patience how long closing waits for what is being sent */
    Relay(EventTransport transport, OutboxMetrics metrics, Duration patience) {
        this.transport = transport;
        this.metrics = metrics;
        this.patience = patience;
    }

    /** Sends a document's events soon; requests that come while it is at it are one more round. */
    void wake(Outbox outbox, String id) {
        Address address = new Address(outbox, id);
        if (requests.merge(address, 1, Integer::sum) == 1) {
            try {
                threads.execute(() -> answer(address));
            } catch (RejectedExecutionException e) {
                requests.remove(address);
                log.debug("{} is left to another replica's sweep, this one is closing", id, e);
            }
        }
    }

    private void answer(Address address) {
        int answered;
        do {
            answered = requests.getOrDefault(address, 0);
            try {
                send(address.outbox(), address.id());
            } catch (RuntimeException e) {
                log.warn(
                        "The events of {} in {} wait for the sweep",
                        address.id(),
                        address.outbox().collection(),
                        e);
            }
        } while (!requests.remove(address, answered));
    }

    private void send(Outbox outbox, String id) {
        List<OutboxEvent> unsent = outbox.unsent(id);
        while (!unsent.isEmpty()) {
            List<String> sent = sendFromHead(unsent);
            if (!sent.isEmpty()) {
                outbox.remove(id, sent);
            }
            if (sent.size() < unsent.size()) {
                return;
            }
            unsent = outbox.unsent(id);
        }
        outbox.settle(id);
    }

    private List<String> sendFromHead(List<OutboxEvent> unsent) {
        List<String> sent = new ArrayList<>();
        for (OutboxEvent event : unsent) {
            try {
                transport.send(event);
                metrics.sent(event.topic());
                sent.add(event.id());
            } catch (EventTransport.NotSent e) {
                metrics.failed(event.topic());
                log.warn("{} waits for the sweep: {}", event.subject(), e.getMessage());
                log.debug("Not sent", e);
                break;
            }
        }
        return sent;
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private record Address(Outbox outbox, String id) {}
}
