package io.parvis.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * As many requests as a system answers, from a fixed number of connections. For throughput and CPU time only: its waits say nothing about
 * what people would wait.
 *
 * @param requests taken in turn by the connections, each of them again and again
 */
public record ClosedLoop(URI address, List<byte[]> requests, int connections) {

    /** How many requests were answered in what time. */
    public record Outcome(int requests, long nanos) {

        public double perSecond() {
            return requests * (double) TimeUnit.SECONDS.toNanos(1) / nanos;
        }
    }

    /**
     * Sends a number of requests.
     *
     * @throws IOException if one is not answered with 200
     */
    public Outcome run(int count) throws IOException, InterruptedException {
        AtomicInteger left = new AtomicInteger(count);
        List<Callable<@Nullable Void>> senders = IntStream.range(0, connections)
                .<Callable<@Nullable Void>>mapToObj(number -> () -> send(requests.get(number % requests.size()), left))
                .toList();
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            for (Future<@Nullable Void> sender : threads.invokeAll(senders)) {
                sender.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("Not every request was answered by " + address, e.getCause());
        }
        return new Outcome(count, System.nanoTime() - begin);
    }

    private @Nullable Void send(byte[] request, AtomicInteger left) throws IOException {
        try (Connection connection = new Connection(address)) {
            while (left.getAndDecrement() > 0) {
                int status = connection.exchange(request);
                if (status != 200) {
                    throw new IOException("the answer was " + status);
                }
            }
        }
        return null;
    }
}
