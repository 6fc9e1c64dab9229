package io.parvis.benchmarks.gateway;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import io.parvis.benchmarks.measure.Latencies;

/**
 * One way to the same service.
 *
 * @param proxies    the processes that stand between; none on the direct way
 * @param throughput requests a second, one figure for each round
 * @param cpu        milliseconds of CPU time of the proxies for each request, one figure for each round
 * @param calm       latencies from intended start times under light load
 */
record Route(
        String name,
        URI address,
        List<ProcessHandle> proxies,
        List<Double> throughput,
        List<Double> cpu,
        List<Latencies> calm) {

    Route(String name, URI address, List<ProcessHandle> proxies) {
        this(name, address, proxies, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    List<Double> calm(double percent) {
        return calm.stream().map(latencies -> latencies.millis(percent)).toList();
    }
}
