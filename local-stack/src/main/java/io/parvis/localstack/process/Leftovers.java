package io.parvis.localstack.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Processes that outlived their supervisor. */
public final class Leftovers {

    private static final Duration GRACE = Duration.ofSeconds(25);

    private Leftovers() {}

    /** Stops those that still run, and only those that were really started here; forgets the others. */
    public static void stop(ProcessFiles files) {
        List<String> names = files.recorded();
        CompletableFuture<?>[] ends = names.stream()
                .flatMap(name -> files.pidFile(name).living().stream())
                .map(Leftovers::end)
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(ends).join();
        names.forEach(name -> files.pidFile(name).delete());
    }

    private static CompletableFuture<ProcessHandle> end(ProcessHandle process) {
        process.destroy();
        return process.onExit()
                .orTimeout(GRACE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionallyCompose(late -> {
                    process.destroyForcibly();
                    return process.onExit();
                });
    }
}
