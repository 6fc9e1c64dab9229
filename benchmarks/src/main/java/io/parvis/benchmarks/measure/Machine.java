package io.parvis.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * The machine that the figures are of.
 *
 * @param stolen hundredths of a second in which a processor was wanted and another machine had it, on Linux
 */
public record Machine(int processors, String java, String system, long stolen) {

    private static final int STOLEN = 8;

    public static Machine now() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().toString(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                stolenSoFar());
    }

    /** What happened to the machine since an earlier look. */
    public String since(Machine earlier) {
        return String.format(
                Locale.ROOT,
                "Of the processors %.2f s were given to other machines meanwhile.",
                (stolen - earlier.stolen) / 100.0);
    }

    private static long stolenSoFar() {
        try {
            return Arrays.stream(
                            Files.readAllLines(Path.of("/proc/stat")).getFirst().split("\\s+"))
                    .skip(STOLEN)
                    .findFirst()
                    .map(Long::parseLong)
                    .orElse(0L);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public String toString() {
        return "%s, %d processors, Java %s".formatted(system, processors, java);
    }
}
