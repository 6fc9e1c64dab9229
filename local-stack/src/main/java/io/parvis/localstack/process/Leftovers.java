package io.parvis.localstack.process;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Processes that outlived their supervisor. */
public final class Leftovers {

    private static final Duration GRACE = Duration.ofSeconds(25);

    private Leftovers() {}

    /** Stops those that still run, and only those that were really started here; forgets the others. */
    public static void stop(ProcessFiles files) {
        try (ExecutorService enders = Executors.newVirtualThreadPerTaskExecutor()) {
            files.recorded()
                    .forEach(name -> enders.execute(() -> files.pidFile(name).end(GRACE)));
        }
    }
}
