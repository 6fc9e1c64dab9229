package io.parvis.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import io.parvis.faults.schedule.Choice;

/**
 * How to run.
 *
 * @param seed      of the faults and of the load
 * @param length    how long faults are inflicted
 * @param rate      commands in a second
 * @param only      the faults that are inflicted; every kind if none is chosen
 * @param directory where the system's state, the ledger and the report go
 */
public record RunSettings(long seed, Duration length, int rate, List<Choice> only, Path directory) {

    public RunSettings {
        only = List.copyOf(only);
    }

    /**
     * What {@code -Dfaults.seed}, {@code -Dfaults.minutes}, {@code -Dfaults.rate} and {@code -Dfaults.only} say.
     *
     * @throws IllegalArgumentException if they are not understood
     */
    public static RunSettings ofSystemProperties(Path directory) {
        double minutes = Double.parseDouble(System.getProperty("faults.minutes", "6"));
        return new RunSettings(
                Long.getLong("faults.seed", 20261125),
                Duration.ofMillis((long) (minutes * 60_000)),
                Integer.getInteger("faults.rate", 10),
                Choice.parse(System.getProperty("faults.only", "")),
                directory);
    }

    /** The faults that are inflicted, in words. */
    String faults() {
        return only.isEmpty() ? "every kind" : Choice.text(only);
    }

    /** The command that runs the same again. */
    String replay() {
        String command = "./mvnw verify -Pfaults -Dfaults.seed=%d -Dfaults.minutes=%s -Dfaults.rate=%d"
                .formatted(seed, length.toMillis() / 60_000.0, rate);
        return only.isEmpty() ? command : "%s -Dfaults.only=\"%s\"".formatted(command, Choice.text(only));
    }
}
