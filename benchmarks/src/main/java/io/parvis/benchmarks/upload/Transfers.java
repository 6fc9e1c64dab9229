package io.parvis.benchmarks.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends and fetches files, none of which is ever whole in memory here. */
final class Transfers {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String BOUNDARY = "of-parvis";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /**
     * Sends the file as a browser's form does, in the part {@code file}, and returns what was answered.
     *
     * @throws IOException unless it was created
     */
    JsonNode sendForm(URI address, LargePdf file, String token) throws IOException, InterruptedException {
        BodyPublisher body = BodyPublishers.concat(
                text("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(BOUNDARY, LargePdf.NAME)),
                content(file),
                text("\r\n--%s--\r\n".formatted(BOUNDARY)));
        return created(request(address, token)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body));
    }

    /** Sends the file with nothing around it. */
    JsonNode send(URI address, LargePdf file, String token) throws IOException, InterruptedException {
        return created(request(address, token).POST(content(file)));
    }

    /** Fetches a file and returns its hash. */
    String fetch(URI address, String token) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer =
                http.send(request(address, token).GET().build(), BodyHandlers.ofInputStream());
        try (InputStream content = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answered with " + answer.statusCode());
            }
            return Hash.of(content, OutputStream.nullOutputStream());
        }
    }

    /** Deletes something, whatever its version. */
    void delete(URI address, String token) throws IOException, InterruptedException {
        HttpRequest request =
                request(address, token).header("If-Match", "*").DELETE().build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 204) {
            throw new IOException(address + " answered with " + status);
        }
    }

    private JsonNode created(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 201) {
            throw new IOException("%s answered with %d: %s"
                    .formatted(answer.uri(), answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8)));
        }
        return JSON.readTree(answer.body());
    }

    private static HttpRequest.Builder request(URI address, String token) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "*/*");
    }

    /** Its length is said before: the gateway looks at it. */
    private static BodyPublisher content(LargePdf file) {
        return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(file::open), file.bytes());
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.US_ASCII);
    }
}
