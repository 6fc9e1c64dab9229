package io.parvis.starter.consumer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** An owner of content, and the issuer of tokens for asking it, in one. */
final class OwnerServer implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger tokens = new AtomicInteger();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile Runnable before = () -> {};

    OwnerServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/realms/parvis/protocol/openid-connect/token", this::issue);
        server.createContext("/internal", this::answer);
        server.start();
    }

    private void issue(HttpExchange exchange) throws IOException {
        int number = tokens.incrementAndGet();
        respond(exchange, 200, "{\"access_token\":\"t" + number + "\",\"token_type\":\"Bearer\",\"expires_in\":300}");
    }

    private void answer(HttpExchange exchange) throws IOException {
        before.run();
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        respond(exchange, status, "{\"text\":\"hello\",\"added\":\"later\"}");
    }

    private static void respond(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    void answerWith(int newStatus) {
        status = newStatus;
    }

    void beforeAnswering(Runnable action) {
        before = action;
    }

    List<String> authorizations() {
        return List.copyOf(authorizations);
    }

    int tokens() {
        return tokens.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
