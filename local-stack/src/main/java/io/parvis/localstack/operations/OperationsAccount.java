package io.parvis.localstack.operations;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.localstack.process.StackFailure;

/** Calls services with a token of the account {@code operations}, which it gets from Keycloak once. */
final class OperationsAccount {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI tokens;
    private final String secret;
    private @Nullable String token;

    OperationsAccount(URI tokens, String secret) {
        this.tokens = tokens;
        this.secret = secret;
    }

    /**
     * What a service answers.
     *
     * @throws StackFailure with the service's own words if it refuses
     */
    <T> T send(String service, HttpRequest.Builder request, Class<T> type) {
        request.header("Authorization", "Bearer " + token()).header("Accept-Language", "en");
        HttpResponse<String> answer = send(service, request.build());
        if (answer.statusCode() != 200) {
            throw new StackFailure("%s: %s".formatted(service, refusal(answer)));
        }
        return JSON.readValue(answer.body(), type);
    }

    private String token() {
        if (token == null) {
            String form = "grant_type=client_credentials&client_id=operations&client_secret="
                    + URLEncoder.encode(secret, StandardCharsets.UTF_8);
            HttpRequest request = HttpRequest.newBuilder(tokens)
                    .timeout(Duration.ofSeconds(15))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            HttpResponse<String> answer = send("keycloak", request);
            token = json(answer)
                    .path("access_token")
                    .asStringOpt()
                    .orElseThrow(() -> new StackFailure("Keycloak does not know the account of operations (it answered "
                            + answer.statusCode()
                            + "): this system was set up by an earlier version. Set it up anew: ./parvis reset"));
        }
        return token;
    }

    private HttpResponse<String> send(String name, HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StackFailure("%s does not answer at %s. What runs: ./parvis status"
                    .formatted(name, request.uri().resolve("/")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted", e);
        }
    }

    private static String refusal(HttpResponse<String> answer) {
        JsonNode problem = json(answer);
        String status = "The answer was " + answer.statusCode() + ".";
        return problem.path("title").asStringOpt().map(title -> title + ".").orElse(status)
                + problem.path("detail")
                        .asStringOpt()
                        .map(detail -> " " + detail)
                        .orElse("");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }
}
