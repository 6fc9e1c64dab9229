package io.parvis.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls Parvis with a bearer token, or with none. */
final class Program {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
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

    /** What is answered, whatever it is and whether or not it was a success. */
    byte[] bytes(String path) {
        HttpRequest request = request("GET", path, BodyPublishers.noBody())
                .header("Accept", "*/*")
                .build();
        return send(request, BodyHandlers.ofByteArray()).body();
    }

    Answer post(String path, Object body, String... headers) {
        return send("POST", path, BodyPublishers.ofString(JSON.writeValueAsString(body)), headers);
    }

    Answer postRaw(String path, String body) {
        return send("POST", path, BodyPublishers.ofString(body));
    }

    /** Sends a file as a browser's form does, in the part {@code file}. */
    Answer upload(String path, String name, String content) {
        String boundary = "of-parvis";
        String body = """
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%2$s"\r
                Content-Type: application/octet-stream\r
                \r
                %3$s\r
                --%1$s--\r
                """.formatted(boundary, name, content);
        HttpRequest.Builder request = request("POST", path, BodyPublishers.ofString(body))
                .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Accept", "application/json");
        return Answer.of(send(request.build(), BodyHandlers.ofString()));
    }

    /** Replaces what the caller has seen in the version of this entity tag. */
    Answer put(String path, Object body, String seen) {
        return send("PUT", path, BodyPublishers.ofString(JSON.writeValueAsString(body)), "If-Match", seen);
    }

    /** Deletes what the caller has seen in the version of this entity tag. */
    Answer delete(String path, String seen) {
        return send("DELETE", path, BodyPublishers.noBody(), "If-Match", seen);
    }

    /**
     * Asks so that nothing comes of it: a command says nothing, of a version that no thing has, or does not say of which one where it has to. Reads why
     * it was refused; what it was given may be without an end.
     */
    Answer ask(String method, String path) {
        HttpRequest.Builder request =
                request(method, path, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        if (method.equals("POST")) {
            request.header("If-Match", "\"none\"");
        }
        HttpResponse<InputStream> response =
                send(request.header("Accept", "application/json, */*").build(), BodyHandlers.ofInputStream());
        try (InputStream content = response.body()) {
            String text = response.statusCode() < 400 ? "" : new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(response.statusCode(), response.headers().map(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        }
    }

    /** Opens a stream, and comes back with its head. */
    LivePage live(String path) {
        HttpRequest.Builder request =
                request("GET", path, BodyPublishers.noBody()).header("Accept", "text/event-stream");
        return new LivePage(send(request.build(), BodyHandlers.ofLines()));
    }

    private Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = request(method, path, body).header("Accept", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return Answer.of(send(request.build(), BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", "application/json")
                .method(method, body);
        return token == null ? request : request.header("Authorization", "Bearer " + token.get());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    request.method() + " " + request.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
