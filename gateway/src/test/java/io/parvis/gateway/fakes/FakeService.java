package io.parvis.gateway.fakes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/** A service behind the gateway: remembers what it was asked and answers as it is told to. */
public final class FakeService implements AutoCloseable {

    /** What arrived; of the body only its size, so that large ones fit. */
    public record Arrived(String method, String target, Map<String, List<String>> headers, long bodySize) {

        public List<String> header(String name) {
            return headers.getOrDefault(name, List.of());
        }
    }

    private final HttpServer server;
    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    private volatile HttpHandler behaviour = json(200, "{}");
    private final AtomicInteger looks = new AtomicInteger();
    private volatile boolean ready = true;

    private FakeService(HttpServer server) {
        this.server = server;
    }

    public static FakeService start() {
        return startAt(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    public static FakeService startAt(InetSocketAddress address) {
        try {
            HttpServer server = HttpServer.create(address, 0);
            FakeService service = new FakeService(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", service::handle);
            server.createContext("/actuator/health/readiness", service::tellReadiness);
            server.start();
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** What it says of itself from now on. */
    public void isReady(boolean now) {
        ready = now;
    }

    /** How often it was asked whether it is ready. */
    public int looks() {
        return looks.get();
    }

    /** From now on; requests that came before are forgotten. */
    public void answers(HttpHandler handler) {
        arrived.clear();
        behaviour = handler;
    }

    public List<Arrived> arrived() {
        return arrived;
    }

    public Arrived onlyArrived() {
        if (arrived.size() != 1) {
            throw new AssertionError("expected one request, not " + arrived);
        }
        return arrived.getFirst();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    public static HttpHandler json(int status, String body, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** Keeps no connection for it: a test that ends this service does not leave one half closed. */
    private void tellReadiness(HttpExchange exchange) throws IOException {
        try (exchange) {
            json(ready ? 200 : 503, "{}", "Connection", "close").handle(exchange);
        }
        looks.incrementAndGet();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getRequestHeaders();
            arrived.add(new Arrived(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Map.copyOf(headers),
                    size(exchange.getRequestBody())));
            behaviour.handle(exchange);
        }
    }

    private static long size(InputStream body) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            total += read;
        }
        return total;
    }
}
