package io.parvis.benchmarks.upload;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

import io.parvis.benchmarks.measure.Report;
import io.parvis.benchmarks.system.RunningStack;

/** The heaps of all processes that a file passes through. */
final class WatchedHeaps implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    /** Something that files pass in. */
    @FunctionalInterface
    interface Traffic {

        void pass() throws IOException, InterruptedException;
    }

    private final List<WatchedHeap> heaps = new ArrayList<>();

    /** Looks at all processes of these services for the first time. */
    WatchedHeaps(RunningStack stack, List<String> services) throws IOException {
        for (String service : services) {
            List<ProcessHandle> processes = stack.processes(service);
            for (ProcessHandle process : processes) {
                String name = processes.size() == 1 ? service : service + " " + process.pid();
                heaps.add(new WatchedHeap(name, process));
            }
        }
    }

    /** Looks again and again while files pass, which does not wait for the looks. */
    void during(Traffic traffic) throws IOException, InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService watching = Executors.newSingleThreadExecutor()) {
            Future<@Nullable Void> looks = watching.submit(() -> {
                while (!over.get()) {
                    heaps.forEach(WatchedHeap::look);
                    Thread.sleep(BETWEEN_LOOKS);
                }
                return null;
            });
            try {
                traffic.pass();
            } finally {
                over.set(true);
            }
            looks.get();
        } catch (ExecutionException e) {
            throw new IOException("The heaps can't be looked at", e.getCause());
        }
        heaps.forEach(WatchedHeap::look);
    }

    void tellGrowth(Report report) {
        heaps.forEach(heap -> heap.tellGrowth(report));
    }

    /** From now on they are not disturbed, and remember themselves how full they were. */
    void leaveAlone() {
        heaps.forEach(WatchedHeap::leaveAlone);
    }

    void tellOldGenerations(Report report) {
        heaps.forEach(heap -> heap.tellOldGeneration(report));
    }

    @Override
    public void close() throws IOException {
        for (WatchedHeap heap : heaps) {
            heap.close();
        }
    }
}
