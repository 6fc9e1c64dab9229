package io.parvis.benchmarks.journey;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.parvis.benchmarks.load.OpenLoop;
import io.parvis.benchmarks.measure.EventDelays;
import io.parvis.benchmarks.measure.Report;
import io.parvis.benchmarks.system.Rest;
import io.parvis.benchmarks.system.RunningStack;
import io.parvis.events.EventCatalogue;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.requests.RequestAccepted;

/**
 * From the commit of an event to its consumption: on the way to any subscriber, seen by one of our own, and until Parvis's services had
 * applied it, as they tell by their metrics.
 */
public record Delivery(RunningStack stack, int perSecond, int seconds) {

    private static final String OPENING = "intake";
    private static final double P50_GOAL = 30;
    private static final double P99_GOAL = 250;
    private static final int WARM_UP_SECONDS = 15;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public void run(Report report) throws Exception {
        PortalRoad road = new PortalRoad(stack);
        OpenLoop.during(WARM_UP_SECONDS, perSecond, (index, _) -> road.submit(index));
        Rest.await(stack, report);
        Map<String, EventDelays> before = delays();
        Timeline timeline = new Timeline();
        long failed;
        try (TopicReader _ = new TopicReader(stack.addresses().kafka(), topics(), timeline::see)) {
            failed = OpenLoop.during(seconds, perSecond, (index, _) -> road.submit(index));
            timeline.awaitOpened((long) perSecond * seconds - failed);
        }
        report.title("Commit to consumed, %d submissions a second for %d s, %d failed; %s"
                .formatted(perSecond, seconds, failed, stack.database()));
        report.line("  committed to read by a subscriber (1 ms)     %s".formatted(timeline.delivered()));
        report.line("  request accepted to matter written (1 ms)    %s".formatted(timeline.opened()));
        tell(before, report);
    }

    private static List<String> topics() {
        return List.of(
                EventCatalogue.of(RequestAccepted.class).topic(),
                EventCatalogue.of(MatterOpened.class).topic());
    }

    private void tell(Map<String, EventDelays> before, Report report) throws IOException, InterruptedException {
        for (Map.Entry<String, EventDelays> service : delays().entrySet()) {
            EventDelays during =
                    service.getValue().since(before.getOrDefault(service.getKey(), new EventDelays(Map.of())));
            for (String consumer : during.buckets().keySet()) {
                if (during.count(consumer) > 0) {
                    report.line("  applied by %-21s %-12s p50 <= %6.1f  p99 <= %6.1f ms  of %d"
                            .formatted(
                                    service.getKey(),
                                    consumer,
                                    during.atMostMillis(consumer, 50),
                                    during.atMostMillis(consumer, 99),
                                    during.count(consumer)));
                }
            }
            if (service.getKey().startsWith("matter-service")) {
                report.goal("commit to the matter opened, p50", during.atMostMillis(OPENING, 50), P50_GOAL, "ms");
                report.goal("commit to the matter opened, p99", during.atMostMillis(OPENING, 99), P99_GOAL, "ms");
            }
        }
    }

    private Map<String, EventDelays> delays() throws IOException, InterruptedException {
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
        return delays;
    }
}
