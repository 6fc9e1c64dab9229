package io.parvis.faults;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How to run.
 *
 * @param seed      of the faults and of the load
 * @param length    how long faults are inflicted
 * @param rate      commands in a second
 * @param directory where the system's state, the ledger and the report go
 */
public record RunSettings(long seed, Duration length, int rate, Path directory) {

    /** What {@code -Dfaults.seed}, {@code -Dfaults.minutes} and {@code -Dfaults.rate} say. */
    public static RunSettings ofSystemProperties(Path directory) {
        double minutes = Double.parseDouble(System.getProperty("faults.minutes", "6"));
        return new RunSettings(
                Long.getLong("faults.seed", 20261125),
                Duration.ofMillis((long) (minutes * 60_000)),
                Integer.getInteger("faults.rate", 10),
                directory);
    }

    /** The command that runs the same again. */
    String replay() {
        return "./mvnw verify -Pfaults -Dfaults.seed=%d -Dfaults.minutes=%s -Dfaults.rate=%d"
                .formatted(seed, length.toMillis() / 60_000.0, rate);
    }
}
