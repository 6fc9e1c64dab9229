package io.parvis.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionTests {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger answered = new AtomicInteger();
    private HttpServer server;
    private URI address;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        answer("/counted", 200, 5);
        answer("/chunked", 200, 0);
        answer("/refused", 429, 5);
        answer("/last", 200, 5, "close");
        server.start();
        address = URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void answer(String path, int status, int length) {
        answer(path, status, length, "keep-alive");
    }

    private void answer(String path, int status, int length, String connection) {
        server.createContext(path, exchange -> {
            answered.incrementAndGet();
            exchange.getResponseHeaders().set("Connection", connection);
            exchange.sendResponseHeaders(status, length);
            exchange.getResponseBody().write("hello".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.close();
    }

    @Test
    void readsWholeAnswersOneAfterAnotherOnOneConnection() throws IOException {
        try (Connection connection = new Connection(address)) {
            assertThat(connection.exchange(Connection.get("/counted", "t"))).isEqualTo(200);
            assertThat(connection.exchange(Connection.get("/chunked", "t"))).isEqualTo(200);
            assertThat(connection.exchange(Connection.get("/refused", "t"))).isEqualTo(429);
            assertThat(connection.exchange(Connection.get("/counted", "t"))).isEqualTo(200);
        }
    }

    @Test
    void goesOnWhenTheServerEndsAConnection() throws IOException {
        try (Connection connection = new Connection(address)) {
            assertThat(connection.exchange(Connection.get("/last", "t"))).isEqualTo(200);
            assertThat(connection.exchange(Connection.get("/last", "t"))).isEqualTo(200);
        }
    }

    @Test
    void sendsExactlyAsManyRequestsAsAreWanted() throws Exception {
        ClosedLoop load = new ClosedLoop(address, List.of(Connection.get("/counted", "t")), 4);

        ClosedLoop.Outcome outcome = load.run(50);

        assertThat(outcome.requests()).isEqualTo(50);
        assertThat(answered).hasValue(50);
    }

    @Test
    void doesNotCountRefusalsAsThroughput() {
        ClosedLoop load = new ClosedLoop(address, List.of(Connection.get("/refused", "t")), 2);

        assertThatThrownBy(() -> load.run(10)).hasRootCauseMessage("the answer was 429");
    }
}
