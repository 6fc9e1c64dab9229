package io.parvis.benchmarks.upload;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import io.parvis.benchmarks.measure.Ratios;
import io.parvis.benchmarks.measure.Report;
import io.parvis.benchmarks.system.Rest;
import io.parvis.benchmarks.system.RunningStack;

/**
 * The largest file that is taken, sent by the requester of a matter and fetched again: first with the heaps that it passes through watched, then
 * undisturbed, in turn with its floor.
 *
 * @param megabytes of the file
 */
public record LargeUpload(RunningStack stack, int megabytes, int pairs) {

    private static final List<String> ON_THE_WAY = List.of("gateway", "matter-service");
    private static final long MEGABYTE = 1024 * 1024;

    /** Megabytes a second. */
    private record Speed(double in, double out) {}

    public void run(Report report) throws Exception {
        report.title("A file of %d MB in and out, %d pairs; %s".formatted(megabytes, pairs, stack.database()));
        try (FloorDepot floor = new FloorDepot();
                MatterDepot ours = new MatterDepot(stack)) {
            Rest.await(stack, report);
            try (WatchedHeaps heaps = new WatchedHeaps(stack, ON_THE_WAY)) {
                watch(heaps, ours, report);
                compare(heaps, ours, floor, report);
            }
        }
    }

    private void watch(WatchedHeaps heaps, Depot ours, Report report) throws IOException, InterruptedException {
        for (int time = 0; time < pairs; time++) {
            heaps.during(() -> pass(ours, file()));
            ours.clear();
        }
        heaps.tellGrowth(report);
    }

    private void compare(WatchedHeaps heaps, Depot ours, Depot floor, Report report)
            throws IOException, InterruptedException {
        pass(floor, file());
        heaps.leaveAlone();
        List<Speed> through = new ArrayList<>();
        List<Speed> least = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            Rest.await(stack, report);
            least.add(pass(floor, file()));
            through.add(pass(ours, file()));
            report.line("  pair %d: in %.0f and %.0f MB/s, out %.0f and %.0f MB/s"
                    .formatted(
                            pair + 1,
                            through.getLast().in(),
                            least.getLast().in(),
                            through.getLast().out(),
                            least.getLast().out()));
            floor.clear();
            ours.clear();
        }
        heaps.tellOldGenerations(report);
        report.line("  to the floor: in %s, out %s"
                .formatted(ratios(through, least, Speed::in), ratios(through, least, Speed::out)));
    }

    private Speed pass(Depot depot, LargePdf file) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String taken = depot.leave(file);
        long there = System.nanoTime();
        String given = depot.fetch();
        long back = System.nanoTime();
        String sent = Hash.of(file);
        if (!sent.equals(taken) || !sent.equals(given)) {
            throw new IOException("%s was sent, %s was taken, %s was given".formatted(sent, taken, given));
        }
        return new Speed(perSecond(there - begin), perSecond(back - there));
    }

    private LargePdf file() {
        return new LargePdf(megabytes * MEGABYTE);
    }

    private double perSecond(long nanos) {
        return megabytes * 1e9 / nanos;
    }

    private static Ratios ratios(List<Speed> ours, List<Speed> floor, ToDoubleFunction<Speed> figure) {
        return Ratios.of(
                ours.stream().map(figure::applyAsDouble).toList(),
                floor.stream().map(figure::applyAsDouble).toList());
    }
}
