package io.parvis.benchmarks.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import io.parvis.benchmarks.measure.Latencies;
import io.parvis.benchmarks.measure.Ratios;
import io.parvis.benchmarks.measure.Report;
import io.parvis.benchmarks.system.Rest;
import io.parvis.benchmarks.system.RunningStack;

/**
 * From the accepted submission to the matter that can be read, in turn with its floor.
 *
 * @param rates   submissions a second
 * @param seconds how long each side of a pair lasts
 */
public record Journey(RunningStack stack, List<Integer> rates, int seconds, int pairs) {

    private static final double P50_GOAL = 2.5;
    private static final double P99_GOAL = 3;
    private static final int WARM_UP_RATE = 20;
    private static final int WARM_UP_SECONDS = 15;

    public void run(Report report) throws Exception {
        try (MongoClient database = MongoClients.create(stack.addresses().mongodb());
                FloorRoad floor = new FloorRoad(stack.addresses(), database)) {
            Road ours = new PortalRoad(stack, database);
            Traffic warmUp = new Traffic(WARM_UP_RATE, WARM_UP_SECONDS);
            warmUp.on(floor);
            warmUp.on(ours);
            Rest.await(stack, report);
            for (int rate : rates) {
                measure(new Traffic(rate, seconds), ours, floor, report);
            }
        }
    }

    private void measure(Traffic traffic, Road ours, Road floor, Report report) throws InterruptedException {
        report.title("Submission to readable matter, %d a second, %d pairs of %d s; %s"
                .formatted(traffic.perSecond(), pairs, seconds, stack.database()));
        List<Passage> through = new ArrayList<>();
        List<Passage> least = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            least.add(traffic.on(floor));
            through.add(traffic.on(ours));
            Rest.await(stack, report);
            tell(pair + 1, through.getLast().after(), least.getLast().whole(), report);
        }
        Passage sum = sum(through);
        sum.tell(report, "Parvis");
        report.line("  %-7s accepted to its page %s".formatted("", sum.shown()));
        sum(least).tell(report, "floor");
        compare(through, least, report);
    }

    private static void tell(int pair, Latencies after, Latencies floor, Report report) {
        report.line("  pair %d: accepted to readable p50 %.1f and p99 %.1f ms, the whole floor %.1f and %.1f ms"
                .formatted(pair, after.millis(50), after.millis(99), floor.millis(50), floor.millis(99)));
    }

    private static void compare(List<Passage> ours, List<Passage> floor, Report report) {
        report.line("  to the whole floor, from the start: p50 %s, p99 %s"
                .formatted(ratios(ours, Passage::whole, floor, 50), ratios(ours, Passage::whole, floor, 99)));
        Ratios p50 = ratios(ours, Passage::after, floor, 50);
        Ratios p99 = ratios(ours, Passage::after, floor, 99);
        report.line("  to the whole floor, from acceptance: p50 %s, p99 %s".formatted(p50, p99));
        long failed = sum(ours).failed().sum();
        if (failed > 0) {
            report.line(
                    "  %d submissions failed: goals MISSED, whatever the figures of the others are".formatted(failed));
            return;
        }
        report.goal("accepted to readable, p50 to the whole floor", p50.median(), P50_GOAL, "times");
        report.goal("accepted to readable, p99 to the whole floor", p99.median(), P99_GOAL, "times");
    }

    private static Passage sum(List<Passage> passages) {
        Passage sum = new Passage();
        passages.forEach(sum::add);
        return sum;
    }

    private static Ratios ratios(
            List<Passage> ours, Function<Passage, Latencies> figure, List<Passage> floor, double percent) {
        return Ratios.of(millis(ours, figure, percent), millis(floor, Passage::whole, percent));
    }

    private static List<Double> millis(List<Passage> passages, Function<Passage, Latencies> figure, double percent) {
        return passages.stream()
                .map(passage -> figure.apply(passage).millis(percent))
                .toList();
    }
}
