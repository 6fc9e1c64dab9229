package io.parvis.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;

/** Stands where the gateway would, and keeps the log-out tokens that it is told. */
final class ToldGateway implements AutoCloseable {

    private static final String FIELD = "logout_token=";

    private final List<String> tokens = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    ToldGateway(URI gateway) {
        try {
            server = HttpServer.create(new InetSocketAddress(gateway.getHost(), gateway.getPort()), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/logout/back-channel", exchange -> {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            tokens.add(URLDecoder.decode(form.substring(FIELD.length()), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    List<String> tokens() {
        return tokens;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
