package io.parvis.localstack.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;

/**
 * Runs the processes of the system: each starts when those that it needs are ready, is started again when it dies, and is
 * stopped before those that it needs.
 */
public final class Supervisor implements AutoCloseable {

    private final ProcessFiles files;
    private final Progress progress;
    private final Duration limit;
    private final Map<String, Supervised> processes = new LinkedHashMap<>();
    private @Nullable Upkeep upkeep;

    /**
     * @param specs in an order in which each stands after those that it needs
     * @param limit how long a process may take until it is ready
     */
    public Supervisor(List<ProcessSpec> specs, ProcessFiles files, Progress progress, Duration limit) {
        this.files = files;
        this.progress = progress;
        this.limit = limit;
        for (ProcessSpec spec : specs) {
            if (!processes.keySet().containsAll(spec.needs())) {
                throw new IllegalArgumentException(
                        spec.name() + " needs one of " + spec.needs() + " that is not before it");
            }
            processes.put(spec.name(), new Supervised(spec, files, progress));
        }
    }

    /** Stops what a supervisor that was killed left running. */
    public void stopLeftovers() {
        Leftovers.stop(files);
    }

    /**
     * Starts all processes and returns when all can be used.
     *
     * @throws StackFailure as soon as one of them does not start
     */
    public void startAll() {
        startAllBut(Set.of());
    }

    /**
     * Starts all processes but some, which rest until they are started, and returns when the others can be used.
     *
     * @param resting names of processes that no other needs
     * @throws StackFailure as soon as one of the others does not start
     */
    public void startAllBut(Set<String> resting) {
        files.create();
        CompletableFuture<@Nullable Void> failed = new CompletableFuture<>();
        Map<String, CompletableFuture<Void>> ready = new LinkedHashMap<>();
        try (ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Supervised process : allBut(resting)) {
                CompletableFuture<?>[] needed =
                        process.spec().needs().stream().map(ready::get).toArray(CompletableFuture<?>[]::new);
                CompletableFuture<Void> started = CompletableFuture.allOf(needed)
                        .thenRunAsync(() -> process.start(limit), starters)
                        .whenComplete((nothing, problem) -> {
                            if (problem != null) {
                                failed.completeExceptionally(problem);
                            }
                        });
                ready.put(process.spec().name(), started);
            }
            CompletableFuture<Void> all = CompletableFuture.allOf(ready.values().toArray(CompletableFuture<?>[]::new));
            try {
                CompletableFuture.anyOf(all, failed).join();
            } catch (CompletionException e) {
                starters.shutdownNow();
                throw e.getCause() instanceof StackFailure failure
                        ? failure
                        : new StackFailure("Cannot start: " + e.getCause(), e);
            }
        }
        upkeep = new Upkeep(this, files, progress);
        upkeep.start();
    }

    private List<Supervised> allBut(Set<String> resting) {
        return processes.values().stream()
                .filter(process -> !resting.contains(process.spec().name()))
                .toList();
    }

    /** Starts a process that was stopped and returns when it can be used. */
    public void start(String name) {
        process(name).start(limit);
    }

    /** Stops a process; it stays stopped until it is started. */
    public void stop(String name) {
        process(name).stop();
    }

    public void restart(String name) {
        process(name).stop();
        process(name).start(limit);
    }

    /** Ends a process at once, as a crash would; it is started again as after a crash. */
    public void kill(String name) {
        process(name).kill();
    }

    /** Lets a process stand still, with all that it holds, until it is resumed or stopped. */
    public void pause(String name) {
        process(name).signal("STOP");
    }

    /** Lets a process go on that was paused. */
    public void resume(String name) {
        process(name).signal("CONT");
    }

    public boolean isReady(String name) {
        return process(name).isReady();
    }

    public Collection<String> names() {
        return List.copyOf(processes.keySet());
    }

    /** Stops all, those first that nothing needs. */
    @Override
    public void close() {
        SortedMap<Integer, List<Supervised>> byDepth = new TreeMap<>(Comparator.reverseOrder());
        for (Supervised process : processes.values()) {
            byDepth.computeIfAbsent(depth(process.spec()), depth -> new ArrayList<>())
                    .add(process);
        }
        byDepth.values().forEach(Supervisor::stopTogether);
        if (upkeep != null) {
            upkeep.close();
        }
    }

    private static void stopTogether(List<Supervised> processes) {
        try (ExecutorService stoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            processes.forEach(process -> stoppers.execute(process::retire));
        }
    }

    private int depth(ProcessSpec spec) {
        return spec.needs().stream()
                .mapToInt(need -> 1 + depth(process(need).spec()))
                .max()
                .orElse(0);
    }

    private Supervised process(String name) {
        Supervised process = processes.get(name);
        if (process == null) {
            throw new IllegalArgumentException("There is no process " + name + ", only " + processes.keySet());
        }
        return process;
    }
}
