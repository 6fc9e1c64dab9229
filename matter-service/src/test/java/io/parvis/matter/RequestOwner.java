package io.parvis.matter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Stands in for request-service as the owner of what requests contain; it can go away and come back. */
public final class RequestOwner implements AutoCloseable {

    private final Map<String, String> contents = new ConcurrentHashMap<>();
    private final AtomicInteger callsInVain = new AtomicInteger();
    private final AtomicInteger callsWithoutToken = new AtomicInteger();
    private final HttpServer server;
    private volatile boolean away;

    private RequestOwner() {
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where a request's content is read from now on; what events call {@code dataref}. */
    public String tells(String requestId, String subject, String description) {
        String path = "/internal/requests/" + requestId + "/content";
        contents.put(path, """
                {
                  "requestId": "%s", "subject": "%s", "description": "%s",
                  "answers": [{"name": "secret", "label": {"en": "Secret", "fr": "Secret"}, "value": "%s"}]
                }
                """.formatted(requestId, subject, description, description));
        return path;
    }

    /** Hangs up on whoever calls from now on. */
    public void goAway() {
        away = true;
    }

    public void comeBack() {
        away = false;
    }

    /** How often someone called while it was away. */
    public int callsInVain() {
        return callsInVain.get();
    }

    /** How often someone called who did not say who they are. */
    public int callsWithoutToken() {
        return callsWithoutToken.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String content = contents.get(exchange.getRequestURI().getPath());
        if (away) {
            callsInVain.incrementAndGet();
        } else if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
            callsWithoutToken.incrementAndGet();
            exchange.sendResponseHeaders(401, -1);
        } else if (content == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            byte[] body = content.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /** Makes the service under test find it. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Running {

        @Bean
        RequestOwner requestOwner() {
            return new RequestOwner();
        }

        @Bean
        DynamicPropertyRegistrar addressOfTheOwner(RequestOwner owner) {
            return properties -> properties.add("parvis.owners.request-service", owner::url);
        }
    }
}
