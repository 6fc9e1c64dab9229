package io.parvis.testsupport.owners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Stands in for the services that a {@code dataref} leads to. A test injects it
 * ({@code io.parvis.testsupport.spring.WithBackingServices} points {@code parvis.owners.*} at it) and says what there is to read:
 *
 * <pre>{@code
 * owners.have("/internal/requests/" + id + "/content", json);
 * }</pre>
 *
 * What it was not told of is 404; who brings no token gets 401.
 */
public final class ContentOwners implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> reads = new CopyOnWriteArrayList<>();

    private ContentOwners(HttpServer server) {
        this.server = server;
    }

    /** Starts at any free port of the loopback interface. */
    public static ContentOwners start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ContentOwners owners = new ContentOwners(server);
            server.createContext("/", owners::answer);
            server.start();
            return owners;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of every owner. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on, there is this JSON at the path. */
    public void have(String path, String json) {
        answers.put(path, new Answer(200, "application/json", json));
    }

    /** From now on, the path is refused with this status, such as 410 for an invitation that was used. */
    public void refuse(String path, int status) {
        answers.put(path, Answer.problem(status));
    }

    /** From now on, whoever reads the path gets 503, as from a service that is starting. */
    public void beAwayFor(String path) {
        refuse(path, 503);
    }

    /** How often a path was read with a token. */
    public long readsOf(String path) {
        return reads.stream().filter(path::equals).count();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorization == null || !authorization.startsWith("Bearer ")) {
            send(exchange, Answer.problem(401));
            return;
        }
        reads.add(path);
        send(exchange, answers.getOrDefault(path, Answer.problem(404)));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    private record Answer(int status, String type, String body) {

        static Answer problem(int status) {
            return new Answer(status, "application/problem+json", "{\"status\":%d}".formatted(status));
        }
    }
}
