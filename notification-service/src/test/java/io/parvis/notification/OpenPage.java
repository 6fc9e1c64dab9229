package io.parvis.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/** A page that hears of changes over a stream of its own. */
final class OpenPage implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpResponse<Stream<String>> response;
    private volatile boolean ended;

    private OpenPage(String address, String token, String... headers) {
        this.response = send(address, token, headers);
        Thread.ofVirtual().start(this::read);
    }

    /** Opens a stream, and comes back when it is sure to miss nothing. */
    static OpenPage of(String address, String token, String... headers) {
        OpenPage page = new OpenPage(address, token, headers);
        assertThat(page.status()).isEqualTo(200);
        page.await("data: {}");
        return page;
    }

    /** Asks for a stream that may be refused. */
    static OpenPage asking(String address, String token) {
        return new OpenPage(address, token);
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    List<String> lines() {
        return lines;
    }

    void await(String line) {
        until("the page to hear " + line, () -> lines.contains(line));
    }

    /** Waits until it has been told that there is nothing new, since now. */
    void awaitHeartbeat() {
        long before = heartbeats();
        until("a heartbeat", () -> heartbeats() > before);
    }

    void awaitEnd() {
        until("the stream to end", () -> ended);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private long heartbeats() {
        return lines.stream().filter(":"::equals).count();
    }

    private HttpResponse<Stream<String>> send(String address, String token, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read() {
        try {
            response.body().forEach(lines::add);
        } catch (UncheckedIOException _) {
            lines.add("broken");
        }
        ended = true;
    }

    private static void until(String what, Callable<Boolean> condition) {
        Awaitility.await(what).atMost(LIMIT).until(condition);
    }
}
