package io.parvis.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks Keycloak for tokens, at the token endpoint of a realm. */
record Tokens(URI address) {

    /** The client that gives people's programs their tokens. */
    static final String PROGRAMS = "parvis-cli";

    private static final JsonMapper JSON = new JsonMapper();

    String ofAccount(String client, String secret) {
        return ask(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret))
                .get("access_token")
                .asString();
    }

    /** Empty if the person can't log in. */
    Optional<String> ofPerson(String client, String username, String password) {
        return ask(logIn(client, username, password)).path("access_token").asStringOpt();
    }

    /** The token that tells a client who logged in, and opens nothing. */
    String identityOf(String username, String password) {
        return ask(logIn(PROGRAMS, username, password)).get("id_token").asString();
    }

    private static Map<String, String> logIn(String client, String username, String password) {
        return Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "username",
                username,
                "password",
                password,
                "scope",
                "openid");
    }

    private JsonNode ask(Map<String, String> form) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(form)))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
