package io.parvis.benchmarks.journey;

import java.util.concurrent.atomic.LongAdder;

import io.parvis.benchmarks.measure.Latencies;
import io.parvis.benchmarks.measure.Report;

/**
 * What a while of traffic on a road came to.
 *
 * @param accepted from when each was to be submitted until it was accepted
 * @param readable from when those that were watched were to be submitted until their documents could be read
 * @param whole    from when those were submitted in fact until their documents could be read
 * @param after    from when those were accepted until their documents could be read
 * @param shown    from when those were accepted until their pages were answered
 * @param reads    how often was looked for a document
 * @param failed   what was not accepted, or never could be read
 */
record Passage(
        Latencies accepted,
        Latencies readable,
        Latencies whole,
        Latencies after,
        Latencies shown,
        LongAdder reads,
        LongAdder failed) {

    Passage() {
        this(
                new Latencies(),
                new Latencies(),
                new Latencies(),
                new Latencies(),
                new Latencies(),
                new LongAdder(),
                new LongAdder());
    }

    void add(Passage other) {
        accepted.addAll(other.accepted);
        readable.addAll(other.readable);
        whole.addAll(other.whole);
        after.addAll(other.after);
        shown.addAll(other.shown);
        reads.add(other.reads.sum());
        failed.add(other.failed.sum());
    }

    void tell(Report report, String name) {
        report.line("  %-7s start to accepted    %s".formatted(name, accepted));
        report.line("  %-7s start to readable    %s".formatted(name, readable));
        report.line("  %-7s accepted to readable %s".formatted(name, after));
        report.line("  %-7s looked %d times, %d failed".formatted(name, reads.sum(), failed.sum()));
    }
}
