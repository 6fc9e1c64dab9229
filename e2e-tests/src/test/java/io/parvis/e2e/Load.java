package io.parvis.e2e;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients who go on with their work at a steady pace, and write down how each of their requests was answered. */
final class Load implements AutoCloseable {

    private static final Duration PACE = Duration.ofMillis(300);
    private static final List<String> READS =
            List.of("/api/portal/me", "/api/portal/request-types", "/api/portal/requests", "/api/portal/matters");

    /** A request that was acknowledged. */
    record Acknowledged(String username, String requestId) {}

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(4);
    private final Map<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();
    private final List<Acknowledged> acknowledged = new CopyOnWriteArrayList<>();

    /** Begins to work as one more client. */
    void add(String username, Program client, RequestType type) {
        AtomicInteger turn = new AtomicInteger();
        ScheduledFuture<?> _ = clock.scheduleAtFixedRate(
                () -> step(turn.getAndIncrement(), username, client, type), 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void step(int turn, String username, Program client, RequestType type) {
        int kind = turn % (READS.size() + 1);
        if (kind == READS.size()) {
            submit(turn, username, client, type);
        } else {
            String path = READS.get(kind);
            noted("GET " + path, () -> client.get(path));
        }
    }

    private void submit(int turn, String username, Program client, RequestType type) {
        Map<String, Object> body = type.filledIn(Map.of("subject", "Load " + turn, "description", "D"));
        noted("POST /api/portal/requests", () -> {
            Answer answer = client.post("/api/portal/requests", body);
            if (answer.status() == 201) {
                acknowledged.add(new Acknowledged(username, answer.text("/id")));
            }
            return answer;
        });
    }

    private void noted(String what, Asking asking) {
        String outcome;
        try {
            Answer answer = asking.ask();
            outcome = what + " " + answer.status();
        } catch (UncheckedIOException e) {
            outcome = what + " broke off: " + e.getCause();
        } catch (RuntimeException e) {
            outcome = what + " failed: " + e;
        }
        outcomes.computeIfAbsent(outcome, _ -> new AtomicInteger()).incrementAndGet();
    }

    /** Nobody asks any more when this returns. */
    @Override
    public void close() {
        clock.close();
    }

    /** How often each outcome was seen, such as {@code GET /api/portal/me 200}. */
    SortedMap<String, Integer> outcomes() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        outcomes.forEach((outcome, count) -> counts.put(outcome, count.get()));
        return counts;
    }

    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    private interface Asking {
        Answer ask();
    }
}
