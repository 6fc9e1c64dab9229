package io.parvis.testsupport.owners;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContentOwnersTests {

    private static final String PATH = "/internal/requests/1/content";

    private final ContentOwners owners = ContentOwners.start();

    @AfterEach
    void close() {
        owners.close();
    }

    @Test
    void giveWhatTheyHaveToWhoeverBringsAToken() throws Exception {
        owners.have(PATH, "{\"subject\":\"Unpaid invoices\"}");

        HttpResponse<String> answer = read("Bearer token");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"subject\":\"Unpaid invoices\"}");
        assertThat(owners.readsOf(PATH)).isOne();
    }

    @Test
    void giveNothingWithoutAToken() throws Exception {
        owners.have(PATH, "{}");

        assertThat(read("Basic none").statusCode()).isEqualTo(401);
        assertThat(owners.readsOf(PATH)).isZero();
    }

    @Test
    void doNotHaveWhatTheyWereNotTold() throws Exception {
        assertThat(read("Bearer token").statusCode()).isEqualTo(404);
    }

    @Test
    void canRefuseAndBeAway() throws Exception {
        owners.refuse(PATH, 410);
        assertThat(read("Bearer token").statusCode()).isEqualTo(410);

        owners.beAwayFor(PATH);
        assertThat(read("Bearer token").statusCode()).isEqualTo(503);
    }

    private HttpResponse<String> read(String authorization) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(owners.url() + PATH))
                    .header("Authorization", authorization)
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
