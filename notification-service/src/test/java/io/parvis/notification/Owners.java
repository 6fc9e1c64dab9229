package io.parvis.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands in for the services that own the content of events: it answers with what it holds, and with 410 for all else. */
final class Owners implements AutoCloseable {

    private final Map<String, String> contents = new ConcurrentHashMap<>();
    private final HttpServer server;

    private Owners(HttpServer server) {
        this.server = server;
    }

    static Owners start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Owners owners = new Owners(server);
            server.createContext("/internal/", owners::answer);
            server.start();
            return owners;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The path of an invitation with this link. */
    String invitation(String person, String link) {
        return hold("/internal/people/" + person + "/invitation", """
                {"personId": "%s", "email": "%s", "username": "%s", "link": "%s",
                 "expiresAt": "2026-11-29T10:00:00Z"}""".formatted(
                        person, Surroundings.address(person), person, link));
    }

    /** The path of a letter with this link, to somebody who signed up with this address. */
    String signUp(String id, String address, String link) {
        return hold("/internal/sign-ups/" + id + "/links/1", """
                {"email": "%s", "language": "fr", "timeZone": "Europe/Paris", "link": "%s", "expiresAt": "2026-11-29T10:00:00Z"}""".formatted(address, link));
    }

    /** The path of a request with this description. */
    String request(String id, String number, String description) {
        return hold("/internal/requests/" + id + "/content", """
                {"requestId": "%s", "number": "%s", "requestTypeId": "litigation", "requestTypeVersion": 1,
                 "requestTypeName": {"en": "Litigation case", "fr": "Contentieux"}, "target": "LITIGATION",
                 "requesterId": "…", "companyId": "…", "subject": "…", "description": "…",
                 "submittedAt": "2026-11-22T10:00:00Z",
                 "answers": [{"name": "description", "label": {"en": "Facts", "fr": "Faits"}, "value": "%s"}]}""".formatted(id, number, description));
    }

    private String hold(String path, String content) {
        contents.put(path, content);
        return path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String content = contents.get(exchange.getRequestURI().getPath());
        boolean allowed = exchange.getRequestHeaders().containsKey("Authorization");
        byte[] body = (content == null ? "{}" : content).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(allowed ? (content == null ? 410 : 200) : 401, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
