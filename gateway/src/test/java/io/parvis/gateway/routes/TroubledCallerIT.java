package io.parvis.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;
import io.parvis.testsupport.logs.LogSpy;

/** What callers do wrong is theirs: no service's breaker hears of it. */
class TroubledCallerIT {

    private static final FakeService SERVICE = FakeService.start();
    private static RunningGateway gateway;

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    @BeforeAll
    static void startGateway() {
        gateway = RunningGateway.start(
                Surroundings.shared().database(),
                Surroundings.shared().keycloak(),
                SERVICE.address(),
                "--server.tomcat.connection-timeout=4s",
                "--parvis.gateway.rate-limits.public-api.requests=10000",
                "--parvis.gateway.body-limits.json=16KB",
                "--parvis.gateway.forwarding.body-grace=3s",
                "--parvis.gateway.forwarding.response-timeout=1s");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        SERVICE.close();
    }

    @BeforeEach
    void serviceAnswers() {
        SERVICE.answers(FakeService.json(200, "{}"));
        breaker().reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"password\":"})
    void whoDoesNotSendWhatWasAnnouncedIsToldSo(String begun) throws IOException {
        String answer = send(head("POST /api/public/invitations/s3cr3t/password", "Content-Length: 50") + begun);

        assertThat(answer)
                .matches("(?s)HTTP/1.1 40[08] .*")
                .contains("Connection: close", "\"key\":\"malformed-request\"");
        assertThat(breaker().getMetrics().getNumberOfBufferedCalls()).isZero();
        logs.mentionNowhere("s3cr3t");
    }

    @Test
    void whoSendsSlowlyIsWaitedFor() throws IOException {
        try (Socket socket = connection()) {
            write(socket, head("POST /api/public/invitations/abc/password", "Content-Length: 4"));
            socket.setSoTimeout(1500);
            assertThat(isSilent(socket)).isTrue();
            socket.setSoTimeout(60_000);
            write(socket, "null");

            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
                    .isEqualTo("HTTP/1.1 200");
        }
        Awaitility.await().until(() -> breaker().getMetrics().getNumberOfSuccessfulCalls() == 1);
    }

    @Test
    void whoSendsEndlesslySlowlyIsLeft() throws Exception {
        try (Socket socket = connection()) {
            write(socket, head("POST /api/public/invitations/abc/password", "Content-Length: 5000"));
            socket.setSoTimeout(300);
            for (int sent = 0; sent < 50 && socket.getInputStream().available() == 0; sent++) {
                write(socket, "1");
                isSilent(socket);
            }
        } catch (SocketException closed) {
            assertThat(closed).hasMessageMatching("(?i).*(reset|closed|broken pipe).*");
        }
        Awaitility.await()
                .untilAsserted(() -> assertThat(gateway.bean(MeterRegistry.class)
                                .get("resilience4j.bulkhead.available.concurrent.calls")
                                .tag("name", "identity-service")
                                .gauge()
                                .value())
                        .isEqualTo(128));
        assertThat(breaker().getMetrics().getNumberOfBufferedCalls()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?x=%zz", "?x=%", "?x=%4", "?%zz=s3cr3t"})
    void aMalformedQueryIsRefused(String query) throws IOException {
        String answer = send(head("GET /api/public/invitations/s3cr3t" + query, "Connection: close"));

        assertThat(answer).startsWith("HTTP/1.1 400").contains("\"key\":\"malformed-");
        assertThat(SERVICE.arrived()).isEmpty();
        logs.mentionNowhere("s3cr3t");
    }

    @Test
    void malformedQueriesUseUpNoAttemptsOfABreakerThatLooksAgain() throws IOException {
        breaker().transitionToOpenState();
        breaker().transitionToHalfOpenState();
        for (int i = 0; i < 5; i++) {
            send(head("GET /api/public/invitations/abc?x=%zz", "Connection: close"));
        }

        assertThat(new Browser().get(gateway.at("/api/public/invitations/abc")).statusCode())
                .isEqualTo(200);
    }

    private static String head(String target, String... headers) {
        List<String> lines = new ArrayList<>(List.of(target + " HTTP/1.1", "Host: localhost"));
        lines.addAll(List.of(headers));
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    private static CircuitBreaker breaker() {
        return gateway.bean(ServiceBreakers.class).of("identity-service");
    }

    private static String send(String request) throws IOException {
        try (Socket socket = connection()) {
            write(socket, request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Socket connection() throws IOException {
        Socket socket = new Socket("localhost", URI.create(gateway.at("/")).getPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static boolean isSilent(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() == -2;
        } catch (SocketTimeoutException _) {
            return true;
        }
    }
}
