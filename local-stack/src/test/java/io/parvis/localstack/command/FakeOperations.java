package io.parvis.localstack.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.parvis.localstack.operations.Operations;

/** Keycloak and one service, as far as operations sees them: fixed answers, to the one account only. */
final class FakeOperations implements AutoCloseable {

    private static final String SECRET = "a-secret";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile String knownSecret = SECRET;

    FakeOperations() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/token", this::token);
        server.createContext("/internal", this::answer);
        server.start();
    }

    /** What a method and an address, such as {@code GET /internal/x?limit=1}, are answered with: a status and JSON. */
    void answers(String request, int status, String json) {
        answers.put(request, status + " " + json);
    }

    /** Keycloak does not know the account any more. */
    void forgetAccount() {
        knownSecret = "another";
    }

    Operations operations() {
        return new Operations(url().resolve("/token"), SECRET, _ -> url());
    }

    private URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean known = form.equals("grant_type=client_credentials&client_id=operations&client_secret=" + knownSecret);
        send(exchange, known ? "200 {\"access_token\": \"t\"}" : "401 {\"error\": \"invalid_client\"}");
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean known = "Bearer t".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        send(exchange, known ? answers.getOrDefault(request, "404 nothing at " + request) : "401 {}");
    }

    private static void send(HttpExchange exchange, String answer) throws IOException {
        byte[] body = answer.substring(4).getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
