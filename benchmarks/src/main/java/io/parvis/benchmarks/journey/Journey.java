package io.parvis.benchmarks.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

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

    private static final int WARM_UP_RATE = 20;
    private static final int WARM_UP_SECONDS = 15;

    public void run(Report report) throws Exception {
        Road ours = new PortalRoad(stack);
        try (FloorRoad floor = new FloorRoad(stack.addresses())) {
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
            report.line("  pair %d: p50 %.1f and %.1f ms, p99 %.1f and %.1f ms"
                    .formatted(
                            pair + 1,
                            through.getLast().readable().millis(50),
                            least.getLast().readable().millis(50),
                            through.getLast().readable().millis(99),
                            least.getLast().readable().millis(99)));
        }
        sum(through).tell(report, "Parvis");
        sum(least).tell(report, "floor");
        report.line("  ratio to the floor, readable: p50 %s, p99 %s"
                .formatted(
                        ratios(through, least, latencies -> latencies.millis(50)),
                        ratios(through, least, latencies -> latencies.millis(99))));
    }

    private static Passage sum(List<Passage> passages) {
        Passage sum = new Passage();
        passages.forEach(sum::add);
        return sum;
    }

    private static Ratios ratios(List<Passage> ours, List<Passage> floor, ToDoubleFunction<Latencies> figure) {
        return Ratios.of(figures(ours, figure), figures(floor, figure));
    }

    private static List<Double> figures(List<Passage> passages, ToDoubleFunction<Latencies> figure) {
        return passages.stream()
                .map(passage -> figure.applyAsDouble(passage.readable()))
                .toList();
    }
}
