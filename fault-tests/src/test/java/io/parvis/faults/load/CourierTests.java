package io.parvis.faults.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.parvis.faults.checks.Finding;
import io.parvis.faults.checks.SeparationCheck;
import io.parvis.faults.ledger.Command;
import io.parvis.faults.ledger.Entry;
import io.parvis.faults.ledger.Kind;
import io.parvis.faults.ledger.Ledger;
import io.parvis.faults.ledger.Outcome;

class CourierTests {

    private static final Command COMMAND = new Command("the key", Kind.SUBMIT_REQUEST, "otto", "a subject");
    private static final Posting POSTING =
            new Posting(Persona.OTTO, COMMAND, "/api/portal/requests", Map.of("subject", "a subject"));

    @TempDir
    Path directory;

    private final Deque<Integer> statuses = new ArrayDeque<>();
    private final Queue<String> keys = new ConcurrentLinkedQueue<>();
    private final Attempts attempts = new Attempts(System::nanoTime);
    private final SeparationCheck separation = new SeparationCheck(Map.of("Acme", "of-acme", "Globex", "of-globex"));
    private HttpServer gateway;
    private Ledger ledger;
    private Courier courier;
    private String body = "{\"id\":\"r1\"}";

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        gateway.createContext("/", this::answer);
        gateway.start();
        ledger = new Ledger(directory.resolve("ledger.jsonl"));
        URI address = URI.create("http://localhost:" + gateway.getAddress().getPort());
        Door door = new Door(address, new Passes(_ -> Optional.of("a token")), attempts, separation);
        courier = new Courier(door, ledger);
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
        ledger.close();
    }

    @Test
    void sendsACommandAgainUnderItsKeyUntilItsOutcomeIsKnown() {
        statuses.addAll(List.of(503, 500, 201));

        assertThat(courier.deliver(POSTING)).isPresent();

        assertThat(keys).containsExactly("the key", "the key", "the key");
        assertThat(ledger.entries()).containsExactly(new Entry(COMMAND, Outcome.ACKNOWLEDGED, 3, 201, "r1"));
        assertThat(attempts.succeeded()).isEqualTo(1);
        assertThat(attempts.failed()).isEqualTo(2);
    }

    @Test
    void takesARefusalForAnAnswer() {
        statuses.add(422);

        assertThat(courier.deliver(POSTING)).isEmpty();

        assertThat(ledger.entries()).extracting(Entry::outcome).containsExactly(Outcome.REFUSED);
    }

    @Test
    void leavesUnknownWhatNobodyAnsweredInTheEnd() {
        gateway.stop(0);
        CompletableFuture<Void> delivery = CompletableFuture.runAsync(() -> courier.deliver(POSTING));
        await("two attempts").until(() -> attempts.failed() >= 2);
        courier.giveUp();

        await("the end").until(delivery::isDone);
        assertThat(ledger.entries()).extracting(Entry::outcome).containsExactly(Outcome.UNKNOWN);
    }

    @Test
    void searchesEveryAnswerForWhatItsReaderMayNotSee() {
        statuses.add(201);
        body = "{\"id\":\"r1\",\"subject\":\"of-acme\"}";

        courier.deliver(POSTING);

        assertThat(separation.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.LEAK);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(statuses.remove(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
