package io.parvis.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a Keycloak as services, programs and browsers do. */
final class RealmClient {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OPENID = "/realms/parvis/protocol/openid-connect";

    /** The verifier and the challenge of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI keycloak;

    RealmClient(URI keycloak) {
        this.keycloak = keycloak;
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    static JsonNode json(Object value) {
        return JSON.valueToTree(value);
    }

    /** A token of a service's own account. */
    String serviceToken(String service) {
        HttpResponse<String> answer = token(
                Map.of("grant_type", "client_credentials", "client_id", service, "client_secret", "local-" + service));
        return json(answer).required("access_token").stringValue();
    }

    /** What a person is answered who gives username and password to {@code ./parvis token}. */
    HttpResponse<String> personToken(String username, String password) {
        return token(Map.of(
                "grant_type", "password", "client_id", "parvis-cli", "username", username, "password", password));
    }

    /** What a browser is answered that a client sends to log in. */
    HttpResponse<String> logInPage(String client, URI returnTo, String challengeMethod) {
        return send(HttpRequest.newBuilder(logInAddress(client, returnTo, challengeMethod)));
    }

    /** Where a client sends a browser to log in. */
    URI logInAddress(String client, URI returnTo, String challengeMethod) {
        String query = form(Map.of(
                "client_id",
                client,
                "response_type",
                "code",
                "scope",
                "openid",
                "redirect_uri",
                returnTo.toString(),
                "code_challenge",
                CHALLENGE,
                "code_challenge_method",
                challengeMethod));
        return keycloak.resolve(OPENID + "/auth?" + query);
    }

    /** The ID token that the gateway is given for the code with which a browser came back. */
    String idToken(URI back, URI returnTo) {
        String code = back.getQuery().replaceAll(".*\\bcode=([^&]+).*", "$1");
        HttpResponse<String> answer = token(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "parvis-gateway",
                "client_secret",
                "local-gateway",
                "redirect_uri",
                returnTo.toString(),
                "code",
                code,
                "code_verifier",
                VERIFIER));
        return json(answer).required("id_token").stringValue();
    }

    /** Where a browser is sent to log out. */
    URI logOutAddress(String idToken, URI returnTo) {
        return keycloak.resolve(OPENID + "/logout?"
                + form(Map.of(
                        "client_id",
                        "parvis-gateway",
                        "id_token_hint",
                        idToken,
                        "post_logout_redirect_uri",
                        returnTo.toString())));
    }

    HttpResponse<String> get(String path, String token) {
        return send(request(path).header("Authorization", "Bearer " + token).header("Accept", "application/json"));
    }

    HttpResponse<String> post(String path, String token, Map<String, Object> body) {
        return send(path, token, "POST", body);
    }

    HttpResponse<String> put(String path, String token, Map<String, Object> body) {
        return send(path, token, "PUT", body);
    }

    private HttpResponse<String> token(Map<String, String> form) {
        return send(request(OPENID + "/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(form))));
    }

    private HttpResponse<String> send(String path, String token, String method, Map<String, Object> body) {
        return send(request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(keycloak.resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
