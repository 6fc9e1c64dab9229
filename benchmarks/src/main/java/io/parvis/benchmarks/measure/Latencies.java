package io.parvis.benchmarks.measure;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.HdrHistogram.ConcurrentHistogram;

/** Durations, recorded from many threads, to three digits. */
public final class Latencies {

    private static final long LONGEST = TimeUnit.MINUTES.toNanos(5);
    private static final double NANOS = 1e6;

    private final ConcurrentHistogram histogram = new ConcurrentHistogram(LONGEST, 3);

    /** Adds a duration in nanoseconds; a negative one, which two clocks can give, counts as none. */
    public void add(long nanos) {
        histogram.recordValue(Math.clamp(nanos, 0, LONGEST));
    }

    public void addAll(Latencies others) {
        histogram.add(others.histogram);
    }

    public long count() {
        return histogram.getTotalCount();
    }

    /** Within how many milliseconds this share of all ended, for example 99 percent. */
    public double millis(double percent) {
        return histogram.getValueAtPercentile(percent) / NANOS;
    }

    public double longestMillis() {
        return histogram.getMaxValue() / NANOS;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %8.2f  p99 %8.2f  max %8.1f ms  of %d",
                millis(50),
                millis(99),
                longestMillis(),
                count());
    }
}
