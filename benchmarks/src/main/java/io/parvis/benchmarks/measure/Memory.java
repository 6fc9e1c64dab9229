package io.parvis.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * What processes have in memory, in megabytes.
 *
 * @param pss what is shared with others counts in part
 * @param rss what is shared with others counts in full
 */
public record Memory(double pss, double rss) {

    private static final double KILOBYTES = 1024;

    /** The sum over processes; nothing where the system does not say (it is Linux that does). */
    public static Memory of(Collection<ProcessHandle> processes) {
        return processes.stream().map(Memory::of).reduce(new Memory(0, 0), Memory::plus);
    }

    private static Memory of(ProcessHandle process) {
        try {
            return parse(Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup")));
        } catch (IOException e) {
            return new Memory(0, 0);
        }
    }

    static Memory parse(List<String> rollup) {
        return new Memory(megabytes(rollup, "Pss:"), megabytes(rollup, "Rss:"));
    }

    private static double megabytes(List<String> rollup, String field) {
        return rollup.stream()
                        .filter(line -> line.startsWith(field))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / KILOBYTES;
    }

    private Memory plus(Memory other) {
        return new Memory(pss + other.pss, rss + other.rss);
    }
}
