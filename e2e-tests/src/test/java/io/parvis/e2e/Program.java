package io.parvis.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls Parvis with a bearer token, or with none. */
final class Program {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = new JsonMapper();

    private final URI gateway;
    private final @Nullable Supplier<String> token;

    Program(URI gateway, @Nullable Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    Answer post(String path, Object body, String... headers) {
        return send("POST", path, BodyPublishers.ofString(JSON.writeValueAsString(body)), headers);
    }

    Answer postRaw(String path, String body) {
        return send("POST", path, BodyPublishers.ofString(body));
    }

    /** Replaces what the caller has seen in the version of this entity tag. */
    Answer put(String path, Object body, String seen) {
        return send("PUT", path, BodyPublishers.ofString(JSON.writeValueAsString(body)), "If-Match", seen);
    }

    private Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token.get());
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
