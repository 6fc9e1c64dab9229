package io.parvis.benchmarks.start;

import java.util.Locale;

/**
 * One start of the whole system.
 *
 * @param seconds    until it could be used
 * @param cpuSeconds what all its processes had used of the processors by then
 * @param pss        megabytes of memory of all its processes, what they share counted once
 * @param rss        the same, what they share counted for each
 */
record Start(double seconds, double cpuSeconds, double pss, double rss) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%6.1f s, %6.1f s of CPU time, %5.0f MB (RSS %5.0f MB)", seconds, cpuSeconds, pss, rss);
    }
}
