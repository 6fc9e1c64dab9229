package io.parvis.gateway.fakes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import org.jspecify.annotations.Nullable;

/** A service's event stream, which says what a test tells it to, and a heartbeat in between. */
public final class ToldStream implements HttpHandler {

    private static final String END = "";
    private static final long HEARTBEAT_MILLIS = 100;

    private final BlockingQueue<String> words = new LinkedBlockingQueue<>();
    private final AtomicInteger open = new AtomicInteger();

    public void say(String word) {
        words.add(word);
    }

    public void end() {
        words.add(END);
    }

    /** How many there are; one that its caller has left is open until it says something more. */
    public int open() {
        return open.get();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
        exchange.sendResponseHeaders(200, 0);
        open.incrementAndGet();
        try {
            for (String word = "ready"; !END.equals(word); word = next()) {
                String line = word == null ? ":\n\n" : "data: " + word + "\n\n";
                exchange.getResponseBody().write(line.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
        } finally {
            open.decrementAndGet();
        }
    }

    private @Nullable String next() throws IOException {
        try {
            return words.poll(HEARTBEAT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
