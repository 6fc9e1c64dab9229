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
 * document must not overtake it. Two relays on one document send twice: each event comes first in its order, and what is repeated has the sequence that it had.
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
        wake(outbox, id, List.of());
    }

    /**
     * The same, for who knows what waits in it, having just written it.
     *
     * @param known the unsent events, all of them; none if they are to be looked up
     */
    void wake(Outbox outbox, String id, List<OutboxEvent> known) {
        Address address = new Address(outbox, id);
        if (requests.merge(address, 1, Integer::sum) == 1) {
            try {
                threads.execute(() -> answer(address, known));
            } catch (RejectedExecutionException e) {
                requests.remove(address);
                log.debug("{} is left to another replica's sweep, this one is closing", id, e);
            }
        }
    }

    private void answer(Address address, List<OutboxEvent> known) {
        List<OutboxEvent> first = known;
        int answered;
        do {
            answered = requests.getOrDefault(address, 0);
            try {
                send(address.outbox(), address.id(), first);
            } catch (RuntimeException e) {
                log.warn(
                        "The events of {} in {} wait for the sweep",
                        address.id(),
                        address.outbox().collection(),
                        e);
            }
            first = List.of();
        } while (!requests.remove(address, answered));
    }

    private void send(Outbox outbox, String id, List<OutboxEvent> known) {
        List<OutboxEvent> unsent = known.isEmpty() ? outbox.unsent(id) : known;
        List<String> sent = sendFromHead(unsent);
        while (sent.size() == unsent.size() && !outbox.finish(id, sent) && !sent.isEmpty()) {
            outbox.remove(id, sent);
            unsent = outbox.unsent(id);
            sent = sendFromHead(unsent);
        }
        if (!sent.isEmpty() && sent.size() < unsent.size()) {
            outbox.remove(id, sent);
        }
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
