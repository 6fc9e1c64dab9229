package io.parvis.benchmarks.journey;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import io.parvis.benchmarks.measure.EventDelays;
import io.parvis.benchmarks.system.RunningStack;

/** What the services' consumers have applied so far, and how long after it happened, as their metrics say. */
record AppliedEvents(Map<String, EventDelays> byService) {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static AppliedEvents of(RunningStack stack) throws IOException, InterruptedException {
        Map<String, EventDelays> delays = new TreeMap<>();
        for (String service : stack.services()) {
            HttpRequest metrics = HttpRequest.newBuilder(
                            stack.addresses().process(service).resolve("/actuator/prometheus"))
                    .build();
            delays.put(
                    service,
                    EventDelays.parse(
                            HTTP.send(metrics, BodyHandlers.ofString()).body()));
        }
        return new AppliedEvents(delays);
    }

    /** Returns when nothing more has been applied for a while, so that what waits longest is in the figures. */
    static void awaitRest(RunningStack stack) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        AppliedEvents before = of(stack);
        while (System.nanoTime() - begin < LONGEST.toNanos()) {
            TimeUnit.SECONDS.sleep(1);
            AppliedEvents now = of(stack);
            if (now.equals(before)) {
                return;
            }
            before = now;
        }
    }

    AppliedEvents since(AppliedEvents earlier) {
        Map<String, EventDelays> fresh = new TreeMap<>();
        byService.forEach((service, delays) ->
                fresh.put(service, delays.since(earlier.byService.getOrDefault(service, new EventDelays(Map.of())))));
        return new AppliedEvents(fresh);
    }

    /** The greatest of all services' figures for consumers of a name, in milliseconds; not a number if none applied anything. */
    double slowest(String consumer, double percent) {
        return byService.values().stream()
                .filter(delays -> delays.count(consumer) > 0)
                .mapToDouble(delays -> delays.atMostMillis(consumer, percent))
                .max()
                .orElse(Double.NaN);
    }
}
