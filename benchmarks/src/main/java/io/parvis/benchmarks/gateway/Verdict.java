package io.parvis.benchmarks.gateway;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import io.parvis.benchmarks.measure.Ratios;
import io.parvis.benchmarks.measure.Report;

/** What the routes say about the gateway beside its goals. */
record Verdict(List<Route> routes) {

    private static final double MOST_CPU = 2;
    private static final double MOST_ADDED_P50 = 2;
    private static final double MOST_ADDED_P99 = 1.5;
    private static final double EQUAL_LOW = 0.9;
    private static final double EQUAL_HIGH = 1.1;

    void tell(Report report) {
        Route direct = route("direct").orElseThrow();
        Route ours = route("gateway").orElseThrow();
        double control = Ratios.of(route("direct again").orElseThrow().throughput(), direct.throughput())
                .median();
        report.line("  two equal ways differ by %.2f: %s"
                .formatted(
                        control,
                        control >= EQUAL_LOW && control <= EQUAL_HIGH
                                ? "the throughputs can be compared"
                                : "the throughputs are VOID"));
        route("nginx").ifPresent(nginx -> {
            report.goal(
                    "the gateway's CPU to nginx's",
                    Ratios.of(ours.cpu(), nginx.cpu()).median(),
                    MOST_CPU,
                    "times");
            report.goal("added p50 to nginx's", added(ours, nginx, direct, 50), MOST_ADDED_P50, "times");
            report.goal("added p99 to nginx's", added(ours, nginx, direct, 99), MOST_ADDED_P99, "times");
        });
    }

    /** What ours adds to the direct way, by what theirs adds. */
    private static double added(Route ours, Route theirs, Route direct, double percent) {
        return Ratios.of(difference(ours, direct, percent), difference(theirs, direct, percent))
                .median();
    }

    private static List<Double> difference(Route route, Route direct, double percent) {
        List<Double> through = route.calm(percent);
        List<Double> straight = direct.calm(percent);
        return IntStream.range(0, through.size())
                .mapToObj(round -> Math.max(0.01, through.get(round) - straight.get(round)))
                .toList();
    }

    private Optional<Route> route(String name) {
        return routes.stream().filter(route -> route.name().equals(name)).findFirst();
    }
}
