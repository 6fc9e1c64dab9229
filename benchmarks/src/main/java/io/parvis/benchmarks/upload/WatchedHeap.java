package io.parvis.benchmarks.upload;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.parvis.benchmarks.measure.Heap;
import io.parvis.benchmarks.measure.Report;

/** The heap of one process that files pass through: what was alive in it before, and whenever somebody looked since. */
final class WatchedHeap implements AutoCloseable {

    private static final double MOST_GROWTH = 32;

    private final String process;
    private final Heap heap;
    private final List<Double> alive = new ArrayList<>();
    private final double before;

    /** Looks for the first time. */
    WatchedHeap(String process, ProcessHandle handle) throws IOException {
        this.process = process;
        this.heap = Heap.of(handle);
        this.before = heap.live();
    }

    void look() {
        alive.add(heap.live());
    }

    /** Not a number, and so no growth that could be little, if nobody has looked since. */
    private double growth() {
        return alive.isEmpty() ? Double.NaN : Collections.max(alive) - before;
    }

    void tellGrowth(Report report) {
        report.line("  %s, heap of %.0f MB: alive %.1f MB before, %s in %d collections meanwhile"
                .formatted(process, heap.limit(), before, range(), alive.size()));
        report.goal("growth of what is alive in " + process, growth(), MOST_GROWTH, "MB");
    }

    private String range() {
        return alive.isEmpty()
                ? "nothing seen"
                : "%.1f to %.1f MB".formatted(Collections.min(alive), Collections.max(alive));
    }

    void leaveAlone() {
        heap.forgetMostOld();
    }

    void tellOldGeneration(Report report) {
        report.line("  %s, nobody looking: at most %.1f MB in the old generation, garbage included"
                .formatted(process, heap.mostOld()));
    }

    @Override
    public void close() throws IOException {
        heap.close();
    }
}
