package io.parvis.benchmarks.gateway;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.parvis.benchmarks.load.ClosedLoop;
import io.parvis.benchmarks.measure.CpuTime;
import io.parvis.benchmarks.measure.Ratios;
import io.parvis.benchmarks.measure.Report;
import io.parvis.benchmarks.system.Rest;
import io.parvis.benchmarks.system.RunningStack;

/**
 * What the way through the gateway costs: the same request goes to one service directly, through the gateway, through nginx if it is installed,
 * and directly once more, which tells how far two equal things differ here.
 */
public record Gateway(RunningStack stack, int rounds) {

    private static final String SERVICE = "request-service";
    private static final String PATH = "/api/portal/request-types";
    private static final int CONNECTIONS = 16;

    /** Few enough that the gateway's limits, 12,000 at once for an address and 3,000 for a person, are not reached. */
    private static final int REQUESTS = 1_200;

    public void run(Report report) throws IOException, InterruptedException {
        URI service = stack.addresses().process(SERVICE);
        Optional<Path> program = Nginx.installed();
        if (program.isEmpty()) {
            compare(routes(service), report);
            report.line("  nginx is not installed, so there is no comparison with it");
            return;
        }
        try (Nginx nginx = Nginx.start(program.get(), service)) {
            List<Route> routes = routes(service);
            routes.add(new Route("nginx", nginx.address(), nginx.processes()));
            compare(routes, report);
        }
    }

    private List<Route> routes(URI service) {
        List<Route> routes = new ArrayList<>();
        routes.add(new Route("direct", service, List.of()));
        routes.add(new Route("gateway", stack.addresses().gateway(), stack.processes("gateway")));
        routes.add(new Route("direct again", service, List.of()));
        return routes;
    }

    private void compare(List<Route> routes, Report report) throws IOException, InterruptedException {
        report.title("GET %s of %s, %d connections, %d requests at a time, %d rounds"
                .formatted(PATH, SERVICE, CONNECTIONS, REQUESTS, rounds));
        Rest.await(stack, report);
        for (Route route : routes) {
            load(route);
        }
        for (int round = 0; round < rounds; round++) {
            for (Route route : routes) {
                measure(route);
            }
        }
        new Calm(stack.tokens(), PATH).measure(routes);
        routes.forEach(route -> tell(route, routes.getFirst(), report));
        new Verdict(routes).tell(report);
    }

    private void measure(Route route) throws IOException, InterruptedException {
        Duration before = CpuTime.of(route.proxies());
        ClosedLoop.Outcome outcome = load(route);
        Duration spent = CpuTime.of(route.proxies()).minus(before);
        route.throughput().add(outcome.perSecond());
        route.cpu().add(spent.toMillis() / (double) outcome.requests());
    }

    private ClosedLoop.Outcome load(Route route) throws IOException, InterruptedException {
        return new ClosedLoop(route.address(), Requests.of(stack.tokens(), PATH), CONNECTIONS).run(REQUESTS);
    }

    private static void tell(Route route, Route direct, Report report) {
        report.line("  %-13s %7.0f/s  %5.2f ms CPU a request  calm p50 %6.2f p99 %6.2f ms  throughput to direct %s"
                .formatted(
                        route.name(),
                        Ratios.median(route.throughput()),
                        Ratios.median(route.cpu()),
                        Ratios.median(route.calm(50)),
                        Ratios.median(route.calm(99)),
                        Ratios.of(route.throughput(), direct.throughput())));
    }
}
