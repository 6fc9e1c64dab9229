package io.parvis.benchmarks.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The portal as a program uses it, through the gateway. */
public final class Portal {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;

    public Portal(URI gateway) {
        this.gateway = gateway;
    }

    /** The type of request that becomes a corporate matter. */
    public RequestType typeOfCorporateMatter(String token) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/api/portal/request-types", token);
        return JSON.readTree(answer.body())
                .path("items")
                .valueStream()
                .filter(type -> type.path("target").asString("").equals("CORPORATE"))
                .findFirst()
                .map(type -> new RequestType(
                        type.path("id").asString(), type.path("version").asInt()))
                .orElseThrow(() -> new NotMeasurable("The portal offers no corporate matter: " + answer.statusCode()));
    }

    /**
     * Submits a request and returns its id when it was accepted.
     *
     * @throws IOException if it was not
     */
    public String submit(RequestType type, String subject, String token) throws IOException, InterruptedException {
        Map<String, Object> body = type.filledIn(
                Map.of("subject", subject, "description", "Eleven people move in June, and two of them in May."));
        return post("/api/portal/requests", body, token).path("id").asString();
    }

    /**
     * Registers a company.
     *
     * @param token an admin's
     * @throws IOException if it was not registered
     */
    public void registerCompany(String name, String token) throws IOException, InterruptedException {
        post("/api/main/companies", Map.of("name", name), token);
    }

    /** Whether the person can read something now. */
    public boolean canRead(String path, String token) throws IOException, InterruptedException {
        return get(path, token).statusCode() == 200;
    }

    private JsonNode post(String path, Map<String, Object> body, String token)
            throws IOException, InterruptedException {
        HttpRequest request = request(path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 201) {
            throw new IOException(path + " answered with " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    private HttpResponse<byte[]> get(String path, String token) throws IOException, InterruptedException {
        return http.send(request(path, token).GET().build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }
}
