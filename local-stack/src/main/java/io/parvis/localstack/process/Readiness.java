package io.parvis.localstack.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Tells whether a process that runs can be used. */
@FunctionalInterface
public interface Readiness {

    boolean isReady();

    /** Ready when an address answers with a success. */
    static Readiness answers(HttpClient http, URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(3)).build();
        return () -> {
            try {
                return http.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }

    /** Ready when the process has written a file, which is removed before each start. */
    static Readiness wrote(Path file) {
        return () -> Files.exists(file);
    }
}
