package io.parvis.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.SpringApplication;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;
import io.parvis.gateway.fakes.ToldStream;

/** Tests of a gateway that has few places, before services some of which hang. */
abstract class FewPlaces {

    static final String MATTERS = "/api/portal/matters";
    static final String CONTRACTS = "/api/portal/contracts";
    static final String REQUESTS = "/api/portal/requests";
    static final String ATTACHMENTS = "/api/portal/matters/1/attachments";
    static final String STREAM = "/api/portal/stream";

    private static final int PLACES = 4;

    static final FakeService SERVICE = FakeService.start();
    static final RunningGateway GATEWAY = startSmall();

    private static final AtomicInteger WAITING = new AtomicInteger();

    final Browser browser = new Browser();
    final CountDownLatch hanging = new CountDownLatch(1);
    final ToldStream stream = new ToldStream();

    private static RunningGateway startSmall() {
        SpringApplication.getShutdownHandlers().add(SERVICE::close);
        return RunningGateway.start(
                Surroundings.shared().database(),
                Surroundings.shared().keycloak(),
                SERVICE.address(),
                "--parvis.gateway.forwarding.response-timeout=1m",
                "--parvis.gateway.capacity.requests=" + PLACES,
                "--parvis.gateway.capacity.of-service=2",
                "--parvis.gateway.capacity.of-caller=3",
                "--parvis.gateway.capacity.uploads=2",
                "--parvis.gateway.capacity.uploads-of-caller=1",
                "--parvis.gateway.body-limits.upload=1KB",
                "--parvis.gateway.capacity.streams=2",
                "--parvis.gateway.capacity.streams-of-caller=1");
    }

    @BeforeEach
    void twoServicesHang() {
        SERVICE.answers(exchange -> {
            switch (exchange.getRequestURI().getPath()) {
                case STREAM -> stream.handle(exchange);
                case REQUESTS, ATTACHMENTS -> FakeService.json(200, "{}").handle(exchange);
                default -> {
                    hang();
                    FakeService.json(200, "{}").handle(exchange);
                }
            }
        });
        logIn(browser, "claire");
    }

    @AfterEach
    void theyAnswer() {
        hanging.countDown();
        awaitThatTheAnsweredHaveLeft();
    }

    /** With the proof that a page has, for what it sends. */
    static void logIn(Browser browser, String subject) {
        GATEWAY.logIn(browser, subject);
        browser.get(GATEWAY.at("/"));
    }

    /** All places but those for streams and uploads are taken then. */
    List<CompletableFuture<Integer>> fill() {
        Browser other = new Browser();
        logIn(other, "otto");
        List<CompletableFuture<Integer>> answers = new ArrayList<>(ask(browser, MATTERS, MATTERS));
        answers.addAll(ask(other, CONTRACTS, CONTRACTS));
        return answers;
    }

    /** Returns once all have arrived at their services. */
    static List<CompletableFuture<Integer>> ask(Browser browser, String... paths) {
        awaitThatTheAnsweredHaveLeft();
        int before = SERVICE.arrived().size();
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        List<CompletableFuture<Integer>> answers = Stream.of(paths)
                .map(path -> CompletableFuture.supplyAsync(
                        () -> browser.get(GATEWAY.at(path)).statusCode(), threads))
                .toList();
        await().until(() -> SERVICE.arrived().size() == before + paths.length);
        return answers;
    }

    /** Whoever has an answer still has their place for a moment. */
    static void awaitThatTheAnsweredHaveLeft() {
        await().until(() -> free("gateway") == PLACES - WAITING.get());
    }

    /** How many places of a kind are free. */
    static double free(String places) {
        return GATEWAY.bean(MeterRegistry.class)
                .get("resilience4j.bulkhead.available.concurrent.calls")
                .tag("name", places)
                .gauge()
                .value();
    }

    static void assertThatItIsFull(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("1");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private void hang() {
        WAITING.incrementAndGet();
        try {
            hanging.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            WAITING.decrementAndGet();
        }
    }
}
