package io.parvis.benchmarks.gateway;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import io.parvis.benchmarks.load.Connection;
import io.parvis.benchmarks.load.OpenLoop;
import io.parvis.benchmarks.measure.Latencies;
import io.parvis.benchmarks.system.NotMeasurable;
import io.parvis.benchmarks.system.Tokens;

/** Waits under light load: a constant rate, from intended start times, over connections that are kept alive. */
record Calm(Tokens tokens, String path) {

    private static final int PER_SECOND = 300;
    private static final int SECONDS = 4;
    private static final int ROUNDS = 3;
    private static final int CONNECTIONS = 64;

    void measure(List<Route> routes) throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            for (Route route : routes) {
                route.calm().add(measure(route));
            }
        }
    }

    private Latencies measure(Route route) throws IOException {
        List<byte[]> requests = Requests.of(tokens, path);
        BlockingQueue<Connection> free = new LinkedBlockingQueue<>();
        try {
            for (int connection = 0; connection < CONNECTIONS; connection++) {
                free.add(new Connection(route.address()));
            }
            Latencies latencies = new Latencies();
            long failed = OpenLoop.during(SECONDS, PER_SECOND, (index, intended) -> {
                Connection connection = free.take();
                int status = connection.exchange(requests.get(index % requests.size()));
                latencies.add(System.nanoTime() - intended);
                free.add(connection);
                if (status != 200) {
                    throw new IOException("the answer was " + status);
                }
            });
            if (failed > 0) {
                throw new NotMeasurable("%d of the calm requests failed on the way %s".formatted(failed, route.name()));
            }
            return latencies;
        } finally {
            for (Connection connection : free) {
                connection.close();
            }
        }
    }
}
