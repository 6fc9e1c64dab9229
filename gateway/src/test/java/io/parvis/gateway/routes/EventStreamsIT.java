package io.parvis.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeKeycloak;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;
import io.parvis.gateway.fakes.ToldStream;
import io.parvis.testsupport.logs.LogSpy;

/** Streams that tell open pages what changes, on their way through the gateway. */
class EventStreamsIT {

    private static final String STREAM = "/api/portal/stream";

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final FakeKeycloak keycloak = Surroundings.shared().keycloak();
    private final FakeService service = Surroundings.shared().service();
    private final RunningGateway gateway = Surroundings.shared().gateway();
    private final Browser browser = new Browser();
    private final ToldStream stream = new ToldStream();

    @BeforeEach
    void logIn() {
        gateway.logIn(browser, "claire");
        service.answers(stream);
    }

    @AfterEach
    void end() {
        stream.end();
    }

    @Test
    void whatIsSaidArrivesBeforeAnythingElseIsSaid() throws IOException {
        HttpResponse<InputStream> response = browser.stream(gateway.at(STREAM));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        try (BufferedReader lines = lines(response)) {
            assertThat(word(lines)).isEqualTo("data: ready");
            for (String word : List.of("first", "second", "third")) {
                stream.say(word);
                assertThat(word(lines)).isEqualTo("data: " + word);
            }
            stream.end();
            assertThat(word(lines)).isNull();
        }
    }

    @Test
    void aProgramHasOneWithItsToken() throws IOException {
        String token = keycloak.accessToken("claire", List.of("notification-service"));

        HttpResponse<InputStream> response =
                new Browser().stream(gateway.at("/api/main/stream"), "Authorization", "Bearer " + token);

        assertThat(response.statusCode()).isEqualTo(200);
        try (BufferedReader lines = lines(response)) {
            assertThat(word(lines)).isEqualTo("data: ready");
            stream.say("first");
            assertThat(word(lines)).isEqualTo("data: first");
        }
    }

    @Test
    void whereAPageSaysThatItComesBackTheServiceHearsIt() throws IOException {
        try (InputStream _ =
                browser.stream(gateway.at(STREAM), "Last-Event-ID", "1").body()) {
            assertThat(service.onlyArrived().header("Last-event-id")).containsExactly("1");
        }
    }

    @Test
    void endsWithTheSignInAndNothingPassesAfterIt() throws IOException {
        HttpResponse<InputStream> response = browser.stream(gateway.at(STREAM));
        try (BufferedReader lines = lines(response)) {
            assertThat(word(lines)).isEqualTo("data: ready");

            logOut();
            stream.say("secret");

            assertThat(word(lines)).isNull();
        }
        awaitThatNoneIsOpen();
        assertThat(browser.get(gateway.at(STREAM)).statusCode()).isEqualTo(401);
    }

    @Test
    void isLeftWhenThePageIsWithoutAFuss() throws IOException {
        HttpResponse<InputStream> response = browser.stream(gateway.at(STREAM));
        try (BufferedReader lines = lines(response)) {
            assertThat(word(lines)).isEqualTo("data: ready");
        }

        awaitThatNoneIsOpen();
        await("the place to be given back").until(() -> freePlaces() == 256);
        assertThat(browser.get(gateway.at("/")).statusCode()).isEqualTo(200);
        logs.mentionNowhere("threw exception");
    }

    @Test
    void nobodyHasOneWithoutASignIn() {
        HttpResponse<String> response = new Browser().get(gateway.at(STREAM), "Accept", "text/event-stream");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(service.arrived()).isEmpty();
    }

    /** As Keycloak tells it, wherever the person logged out. */
    private void logOut() {
        String token = keycloak.logOutToken("claire", claims -> claims);
        HttpResponse<String> told = new Browser()
                .post(
                        gateway.at("/logout/back-channel"),
                        "logout_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/x-www-form-urlencoded");
        assertThat(told.statusCode()).isEqualTo(200);
    }

    private void awaitThatNoneIsOpen() {
        await("the service's stream to be left").until(() -> stream.open() == 0);
    }

    private double freePlaces() {
        return gateway.bean(MeterRegistry.class)
                .get("resilience4j.bulkhead.available.concurrent.calls")
                .tag("name", "streams")
                .gauge()
                .value();
    }

    private static BufferedReader lines(HttpResponse<InputStream> response) {
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /** The next line that is no heartbeat, null when there is none any more. */
    private static @Nullable String word(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (Objects.equals(line, ":") || Objects.equals(line, "")) {
            line = lines.readLine();
        }
        return line;
    }
}
