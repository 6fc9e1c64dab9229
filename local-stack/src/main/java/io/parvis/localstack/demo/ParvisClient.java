package io.parvis.localstack.demo;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Talks to a running system as a program would: tokens from Keycloak, everything else through the gateway. */
final class ParvisClient {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration TIME_OUT = Duration.ofSeconds(15);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI gateway;
    private final URI tokens;

    ParvisClient(URI gateway, URI tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** What came back; status 0 if nothing did. */
    record Answer(int status, JsonNode json) {

        static final Answer NONE = new Answer(0, MissingNode.getInstance());
    }

    /** A bearer token of a person, or empty if they cannot log in (yet). */
    Optional<String> token(String username, String password) {
        Map<String, String> form =
                Map.of("grant_type", "password", "client_id", "parvis-cli", "username", username, "password", password);
        HttpRequest request = HttpRequest.newBuilder(tokens)
                .timeout(TIME_OUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        return send(request).json().path("access_token").asStringOpt();
    }

    Answer get(String path, String token) {
        return send(HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(TIME_OUT)
                .header("Authorization", "Bearer " + token)
                .build());
    }

    Answer get(URI address) {
        return send(HttpRequest.newBuilder(address).timeout(TIME_OUT).build());
    }

    /** Posts with an idempotency key, so that a repeat after a lost answer does nothing twice. */
    Answer post(String path, String token, String key, Map<String, ?> body) {
        return send(json(path, body)
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .build());
    }

    Answer post(String path, Map<String, ?> body) {
        return send(json(path, body).build());
    }

    private HttpRequest.Builder json(String path, Map<String, ?> body) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(TIME_OUT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            boolean json = response.headers()
                    .firstValue("Content-Type")
                    .map(type -> type.contains("json"))
                    .orElse(false);
            return new Answer(response.statusCode(), json ? JSON.readTree(response.body()) : MissingNode.getInstance());
        } catch (IOException e) {
            return Answer.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
