package io.parvis.faults.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

import tools.jackson.databind.json.JsonMapper;

import io.parvis.faults.checks.SeparationCheck;

/** The gateway, as people's programs use it. Every answer counts, and is searched for what its reader may not see. */
public final class Door {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final URI gateway;
    private final Passes passes;
    private final Attempts attempts;
    private final SeparationCheck separation;
    private final Map<String, LongAdder> failures = new ConcurrentSkipListMap<>();

    public Door(URI gateway, Passes passes, Attempts attempts, SeparationCheck separation) {
        this.gateway = gateway;
        this.passes = passes;
        this.attempts = attempts;
        this.separation = separation;
    }

    public Answer get(Persona who, String path) {
        return send(who, "GET", path, BodyPublishers.noBody(), "");
    }

    /** @param key the Idempotency-Key */
    Answer post(Persona who, String path, Map<String, ?> body, String key) {
        return send(who, "POST", path, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)), key);
    }

    /** How often each kind of request was answered otherwise than with a success. */
    public Map<String, Long> failures() {
        Map<String, Long> counts = new TreeMap<>();
        failures.forEach((name, count) -> counts.put(name, count.sum()));
        return counts;
    }

    private Answer send(Persona who, String method, String path, BodyPublisher body, String key) {
        long attempt = attempts.begin();
        Answer answer = passes.of(who)
                .map(token -> exchange(request(method, path, body, key, token)))
                .orElse(Answer.NONE);
        attempts.end(attempt, answer.isSuccess());
        if (answer.status() == 401) {
            passes.forget(who);
        }
        if (!answer.isSuccess()) {
            failures.computeIfAbsent("%d %s %s".formatted(answer.status(), method, route(path)), _ -> new LongAdder())
                    .increment();
        }
        if (who.isClient()) {
            separation.got(who.company(), method + " " + path, answer.body());
        }
        return answer;
    }

    private HttpRequest request(String method, String path, BodyPublisher body, String key, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body);
        Optional.of(key).filter(text -> !text.isEmpty()).ifPresent(text -> request.header("Idempotency-Key", text));
        return request.build();
    }

    private Answer exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException _) {
            return Answer.NONE;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }

    /** A path without what is different in each: its ids and its query. */
    private static String route(String path) {
        return path.replaceAll("\\?.*", "").replaceAll("/[0-9a-f-]{36}", "/{id}");
    }
}
