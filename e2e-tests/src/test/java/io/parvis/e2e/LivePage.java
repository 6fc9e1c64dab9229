package io.parvis.e2e;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** An open page, which hears over its stream what changes. */
final class LivePage implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String HEARTBEAT = ":";

    private final HttpResponse<Stream<String>> response;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    LivePage(HttpResponse<Stream<String>> response) {
        this.response = response;
        Thread.ofVirtual().start(this::read);
    }

    int status() {
        return response.statusCode();
    }

    /** All that it heard, line by line. */
    List<String> lines() {
        return lines;
    }

    LivePage awaitReady() {
        await("the stream to be ready").atMost(LIMIT).until(() -> lines.contains("event: ready"));
        return this;
    }

    /** Waits until it has heard so often that this changed. */
    void awaitChanges(String kind, String id, int count) {
        String line = "data: {\"kind\":\"%s\",\"id\":\"%s\"}".formatted(kind, id);
        await("%d times %s".formatted(count, line))
                .atMost(LIMIT)
                .until(() -> lines.stream().filter(line::equals).count() >= count);
    }

    /** Waits until it has been told of this, or that it may have missed it. */
    void awaitNewsOf(String id) {
        await("news of " + id)
                .atMost(LIMIT)
                .until(() -> lines.stream().anyMatch(line -> line.contains(id) || line.equals("event: resync")));
    }

    /** Waits until it has been told, from now on, that there is nothing new. */
    void awaitHeartbeat() {
        awaitHeartbeatAfter(heartbeats());
    }

    /** Waits until it has been told more often than that that there is nothing new. */
    void awaitHeartbeatAfter(long before) {
        await("a heartbeat").atMost(LIMIT).until(() -> heartbeats() > before);
    }

    /** How often it has been told so. */
    long heartbeats() {
        return lines.stream().filter(HEARTBEAT::equals).count();
    }

    void awaitEnd(Duration atMost) {
        await("the stream to end").atMost(atMost).until(() -> ended);
    }

    @Override
    public void close() {
        response.body().close();
    }

    private void read() {
        try {
            response.body().forEach(lines::add);
        } catch (UncheckedIOException | IllegalStateException _) {
            lines.add("left");
        }
        ended = true;
    }
}
