package io.parvis.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;
import io.parvis.gateway.fakes.ToldStream;

class CapacityIT {

    private static final String MATTERS = "/api/portal/matters";
    private static final String CONTRACTS = "/api/portal/contracts";
    private static final String REQUESTS = "/api/portal/requests";
    private static final int PLACES = 4;
    private static final String ATTACHMENTS = "/api/portal/matters/1/attachments";
    private static final String STREAM = "/api/portal/stream";
    private static final FakeService SERVICE = FakeService.start();
    private static final AtomicInteger WAITING = new AtomicInteger();
    private static RunningGateway gateway;

    private final Browser browser = new Browser();
    private final CountDownLatch hanging = new CountDownLatch(1);
    private final ToldStream stream = new ToldStream();

    @BeforeAll
    static void startSmall() {
        gateway = RunningGateway.start(
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

    @AfterAll
    static void stop() {
        gateway.close();
        SERVICE.close();
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

    @Test
    void aServiceThatHangsLeavesRoomForTheOthers() {
        List<CompletableFuture<Integer>> waiting = ask(browser, MATTERS, MATTERS);

        assertThatItIsFull(browser.get(gateway.at(MATTERS)));
        awaitThatTheAnsweredHaveLeft();
        assertThat(browser.get(gateway.at(REQUESTS)).statusCode()).isEqualTo(200);

        hanging.countDown();
        assertThat(waiting).extracting(CompletableFuture::join).containsOnly(200);
        awaitThatTheAnsweredHaveLeft();
        assertThat(browser.get(gateway.at(MATTERS)).statusCode()).isEqualTo(200);
    }

    @Test
    void whoAsksTooMuchAtOnceLeavesRoomForTheOthers() {
        Browser other = new Browser();
        logIn(other, "otto");
        List<CompletableFuture<Integer>> waiting = ask(browser, MATTERS, CONTRACTS, CONTRACTS);

        assertThatItIsFull(browser.get(gateway.at(REQUESTS)));
        awaitThatTheAnsweredHaveLeft();
        assertThat(other.get(gateway.at(REQUESTS)).statusCode()).isEqualTo(200);

        hanging.countDown();
        assertThat(waiting).extracting(CompletableFuture::join).containsOnly(200);
        awaitThatTheAnsweredHaveLeft();
        assertThat(browser.get(gateway.at(REQUESTS)).statusCode()).isEqualTo(200);
    }

    @Test
    void aFullGatewayRefusesBeforeItLooksAtWhoComes() {
        List<CompletableFuture<Integer>> waiting = fill();

        assertThatItIsFull(browser.get(gateway.at(REQUESTS)));
        assertThatItIsFull(new Browser().get(gateway.at(REQUESTS), "Authorization", "Bearer guessed"));
        HttpResponse<String> page = browser.get(gateway.at("/"), "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("<html");

        hanging.countDown();
        assertThat(waiting).extracting(CompletableFuture::join).containsOnly(200);
        awaitThatTheAnsweredHaveLeft();
        assertThat(browser.get(gateway.at(REQUESTS)).statusCode()).isEqualTo(200);
    }

    @Test
    void aFullGatewayIsAliveAndShowsThatItIsFull() {
        fill();

        assertThat(browser.get(gateway.at("/actuator/health/liveness")).statusCode())
                .isEqualTo(200);
        assertThat(browser.get(gateway.at("/actuator/health/readiness")).statusCode())
                .isEqualTo(200);
        assertThat(browser.get(gateway.at("/actuator/prometheus")).body())
                .containsPattern(
                        "resilience4j_bulkhead_available_concurrent_calls\\{[^}]*name=\"gateway\"[^}]*} 0\\.0");
    }

    @Test
    void streamsTakeNoPlacesOfOthersAndOthersNoneOfTheirs() throws IOException {
        fill();
        Browser third = new Browser();
        assertThatItIsFull(third.get(gateway.at("/")));

        try (InputStream _ = openStream(browser)) {
            assertThatItIsFull(browser.get(gateway.at(STREAM)));

            hanging.countDown();
            await().until(() -> browser.get(gateway.at(REQUESTS)).statusCode() == 200);
        }
        stream.end();
    }

    @Test
    void streamsHaveSoManyPlacesAndGiveThemBack() throws IOException {
        Browser other = new Browser();
        logIn(other, "otto");
        Browser third = new Browser();
        logIn(third, "paul");

        try (InputStream _ = openStream(browser)) {
            try (InputStream _ = openStream(other)) {
                assertThatItIsFull(third.get(gateway.at(STREAM)));
                assertThat(third.get(gateway.at(REQUESTS)).statusCode()).isEqualTo(200);
            }
            await("a place that a page has left").until(() -> hasPlaceForStream(third));
        }
        stream.end();
    }

    @Test
    void uploadsTakeNoPlacesOfOthersAndOthersNoneOfTheirs() throws IOException {
        Browser other = new Browser();
        logIn(other, "otto");
        try (Socket one = beginUpload(browser);
                Socket two = beginUpload(other)) {
            await("uploads under way").until(() -> placesForUploads() == 0);

            List<CompletableFuture<Integer>> waiting = fill();
            assertThatItIsFull(upload(browser));

            hanging.countDown();
            assertThat(waiting).extracting(CompletableFuture::join).containsOnly(200);
            assertThat(endUpload(one)).isEqualTo("HTTP/1.1 200");
            assertThat(endUpload(two)).isEqualTo("HTTP/1.1 200");
        }
        await("places that uploads have left").until(() -> placesForUploads() == 2);
    }

    @Test
    void whoUploadsSlowlyLeavesRoomForTheUploadsOfOthers() throws IOException {
        Browser other = new Browser();
        logIn(other, "otto");
        try (Socket slow = beginUpload(browser)) {
            await("an upload under way").until(() -> placesForUploads() == 1);

            assertThatItIsFull(upload(browser));
            assertThat(upload(other).statusCode()).isEqualTo(200);

            assertThat(endUpload(slow)).isEqualTo("HTTP/1.1 200");
        }
        await("the caller's own place").until(() -> upload(browser).statusCode() == 200);
    }

    @Test
    void anUploadThatIsRefusedByItsHeadLeavesItsPlaceWithTheAnswerWhateverIsStillToCome() throws IOException {
        try (Socket tooLarge = beginUpload(browser, "Content-Length: 1025", "--b");
                Socket unknown = beginUpload(new Browser(), "Content-Length: 5", "--b")) {
            assertThat(status(tooLarge)).isEqualTo("HTTP/1.1 413");
            assertThat(status(unknown)).isEqualTo("HTTP/1.1 401");

            assertThatAllPlacesForUploadsAreFree();
        }
    }

    @Test
    void anUploadThatGetsTooLargeLeavesItsPlaceWithTheAnswerWhateverIsStillToCome() throws IOException {
        String chunk = "401\r\n" + "b".repeat(1025) + "\r\n";
        try (Socket tooLarge = beginUpload(browser, "Transfer-Encoding: chunked", chunk)) {
            assertThat(status(tooLarge)).isEqualTo("HTTP/1.1 413");

            assertThatAllPlacesForUploadsAreFree();
        }
    }

    @Test
    void anUploadThatItsServiceRefusesLeavesItsPlaceWithTheAnswer() throws IOException {
        SERVICE.answers(FakeService.json(404, "{}"));
        try (Socket refused = beginUpload(browser)) {
            await("an upload under way").until(() -> placesForUploads() == 1);

            assertThat(endUpload(refused)).isEqualTo("HTTP/1.1 404");

            SERVICE.answers(FakeService.json(200, "{}"));
            assertThatAllPlacesForUploadsAreFree();
        }
    }

    /** The gateway's, and the caller's own. */
    private void assertThatAllPlacesForUploadsAreFree() {
        await("places that uploads have left").until(() -> placesForUploads() == 2);
        await("the caller's own place").until(() -> upload(browser).statusCode() == 200);
    }

    /** Sends all but the last bytes of a body. */
    private static Socket beginUpload(Browser browser) throws IOException {
        return beginUpload(browser, "Content-Length: 5", "--b");
    }

    private static Socket beginUpload(Browser browser, String announced, String body) throws IOException {
        Socket socket = new Socket("localhost", URI.create(gateway.at("/")).getPort());
        socket.setSoTimeout(10_000);
        String cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        write(
                socket,
                String.join(
                        "\r\n",
                        "POST " + ATTACHMENTS + " HTTP/1.1",
                        "Host: localhost",
                        "Cookie: " + cookies,
                        "X-XSRF-TOKEN: " + browser.cookies().get("XSRF-TOKEN"),
                        "Content-Type: multipart/form-data; boundary=b",
                        announced,
                        "",
                        body));
        return socket;
    }

    /** Sends the rest, and reads how the answer begins. */
    private static String endUpload(Socket socket) throws IOException {
        write(socket, "--");
        return status(socket);
    }

    private static String status(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static HttpResponse<String> upload(Browser browser) {
        return browser.send(browser.request(
                        gateway.at(ATTACHMENTS),
                        "Content-Type",
                        "multipart/form-data; boundary=b",
                        "X-XSRF-TOKEN",
                        browser.cookies().getOrDefault("XSRF-TOKEN", ""))
                .POST(HttpRequest.BodyPublishers.ofString("--b--")));
    }

    private static double placesForUploads() {
        return gateway.bean(MeterRegistry.class)
                .get("resilience4j.bulkhead.available.concurrent.calls")
                .tag("name", "uploads")
                .gauge()
                .value();
    }

    /** With the proof that a page has, for what it sends. */
    private static void logIn(Browser browser, String subject) {
        gateway.logIn(browser, subject);
        browser.get(gateway.at("/"));
    }

    private static InputStream openStream(Browser browser) {
        HttpResponse<InputStream> response = browser.stream(gateway.at(STREAM));
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private static boolean hasPlaceForStream(Browser browser) throws IOException {
        HttpResponse<InputStream> response = browser.stream(gateway.at(STREAM));
        try (InputStream _ = response.body()) {
            return response.statusCode() == 200;
        }
    }

    private List<CompletableFuture<Integer>> fill() {
        Browser other = new Browser();
        logIn(other, "otto");
        List<CompletableFuture<Integer>> answers = new ArrayList<>(ask(browser, MATTERS, MATTERS));
        answers.addAll(ask(other, CONTRACTS, CONTRACTS));
        return answers;
    }

    /** Returns once all have arrived at their services. */
    private static List<CompletableFuture<Integer>> ask(Browser browser, String... paths) {
        awaitThatTheAnsweredHaveLeft();
        int before = SERVICE.arrived().size();
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        List<CompletableFuture<Integer>> answers = Stream.of(paths)
                .map(path -> CompletableFuture.supplyAsync(
                        () -> browser.get(gateway.at(path)).statusCode(), threads))
                .toList();
        await().until(() -> SERVICE.arrived().size() == before + paths.length);
        return answers;
    }

    /** Whoever has an answer still has their place for a moment. */
    private static void awaitThatTheAnsweredHaveLeft() {
        await().until(() -> gateway.bean(MeterRegistry.class)
                        .get("resilience4j.bulkhead.available.concurrent.calls")
                        .tag("name", "gateway")
                        .gauge()
                        .value()
                == PLACES - WAITING.get());
    }

    private static void assertThatItIsFull(HttpResponse<String> response) {
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
