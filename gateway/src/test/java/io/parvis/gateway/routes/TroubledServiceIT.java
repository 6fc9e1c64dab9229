package io.parvis.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpHandler;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.event.Level;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeKeycloak;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;
import io.parvis.testsupport.backing.FreePort;
import io.parvis.testsupport.logs.LogSpy;

class TroubledServiceIT {

    /** Longer than anyone is waited for. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private static final FakeService SERVICE = FakeService.start();
    private static RunningGateway gateway;

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final Browser browser = new Browser();

    @BeforeAll
    static void startGateway() {
        FakeKeycloak keycloak = Surroundings.shared().keycloak();
        gateway = RunningGateway.start(
                Surroundings.shared().database(),
                keycloak,
                SERVICE.address(),
                "--parvis.owners.contract-service=http://localhost:" + FreePort.any(),
                "--parvis.owners.request-service=http://localhost:" + FreePort.any(),
                "--parvis.gateway.forwarding.response-timeout=1s",
                "--parvis.gateway.forwarding.idle-timeout=6s");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        SERVICE.close();
    }

    @Test
    void aServiceThatIsDownIsToldAtOnce() {
        gateway.logIn(browser, "claire");
        long start = System.nanoTime();

        HttpResponse<String> response = browser.get(gateway.at("/api/portal/contracts"), "Accept-Language", "fr");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"key\":\"unavailable\"", "Indisponible pour le moment");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aSilentServiceIsGivenUp() throws Exception {
        CountDownLatch tested = new CountDownLatch(1);
        SERVICE.answers(silentUntil(tested));
        gateway.logIn(browser, "claire");

        HttpResponse<String> response = browser.get(gateway.at("/api/portal/matters"));
        tested.countDown();

        assertThat(response.statusCode()).isEqualTo(504);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat(response.body()).contains("\"key\":\"timeout\"");
    }

    @Test
    void exportsMayTakeLonger() {
        SERVICE.answers(exchange -> {
            silentFor(Duration.ofMillis(1500)).handle(exchange);
            FakeService.json(200, "{}").handle(exchange);
        });
        gateway.logIn(browser, "claire");

        assertThat(browser.get(gateway.at("/api/portal/matters/export.xlsx")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAnswerThatBreaksOffBreaksOffForTheCallerToo() {
        SERVICE.answers(exchange -> {
            exchange.sendResponseHeaders(200, 100_000);
            exchange.getResponseBody().write(new byte[50_000]);
            exchange.getResponseBody().flush();
            throw new IOException("crashed");
        });
        gateway.logIn(browser, "claire");

        assertThatThrownBy(() -> browser.get(gateway.at("/api/portal/matters")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void anAnswerThatStopsHalfwayIsNotWaitedForForever() {
        CountDownLatch tested = new CountDownLatch(1);
        SERVICE.answers(exchange -> {
            exchange.sendResponseHeaders(200, 100_000);
            exchange.getResponseBody().write(new byte[50_000]);
            exchange.getResponseBody().flush();
            silentUntil(tested).handle(exchange);
        });
        gateway.logIn(browser, "claire");
        long start = System.nanoTime();

        assertThatThrownBy(() -> browser.get(gateway.at("/api/portal/matters")))
                .isInstanceOf(UncheckedIOException.class);
        tested.countDown();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SILENCE);
    }

    @Test
    void aFailureDoesNotPutTheSecretOfAnAddressIntoLogsOrMetrics() {
        SERVICE.answers(exchange -> {
            throw new IOException("crashed");
        });

        HttpResponse<String> response = browser.get(gateway.at("/api/public/invitations/s3cr3t-of-claire"));

        assertThat(response.statusCode()).isEqualTo(503);
        logs.have(Level.WARN, "Refused with unavailable");
        logs.mentionNowhere("s3cr3t");
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                browser.get(gateway.at("/actuator/prometheus")).body())
                        .contains("uri=\"/api/public/invitations/**\"")
                        .doesNotContain("s3cr3t"));
    }

    @Test
    void unsafeRequestsAreNeverSentTwice() {
        SERVICE.answers(exchange -> {
            throw new IOException("crashed after it was done");
        });
        gateway.logIn(browser, "claire");
        browser.get(gateway.at("/"));

        HttpResponse<String> response = browser.postFromPage(
                gateway.at("/api/main/matters/1/status"), "{}", "Content-Type", "application/json");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(SERVICE.arrived()).hasSize(1);
    }

    @Test
    void afterManyFailuresTheBreakerAnswers() {
        gateway.logIn(browser, "claire");
        for (int i = 0; i < 10; i++) {
            assertThat(browser.get(gateway.at("/api/portal/requests")).statusCode())
                    .isEqualTo(503);
        }

        assertThat(gateway.bean(ServiceBreakers.class).of("request-service").getState())
                .hasToString("OPEN");
        HttpResponse<String> response = browser.get(gateway.at("/api/portal/requests"));
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("5");
        assertThat(browser.get(gateway.at("/actuator/prometheus")).body())
                .contains("resilience4j_circuitbreaker_state{")
                .contains("name=\"request-service\"")
                .contains("parvis_gateway_forwarding_seconds_count{");
    }

    @Test
    void readinessDoesNotDependOnServices() {
        HttpResponse<String> response = browser.get(gateway.at("/actuator/health/readiness"));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    private static HttpHandler silentUntil(CountDownLatch latch) {
        return exchange -> await(latch, SILENCE);
    }

    private static HttpHandler silentFor(Duration duration) {
        return exchange -> await(new CountDownLatch(1), duration);
    }

    private static void await(CountDownLatch latch, Duration limit) {
        try {
            latch.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
