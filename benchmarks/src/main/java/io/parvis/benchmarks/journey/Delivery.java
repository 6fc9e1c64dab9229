package io.parvis.benchmarks.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import io.parvis.benchmarks.load.OpenLoop;
import io.parvis.benchmarks.measure.EventDelays;
import io.parvis.benchmarks.measure.Latencies;
import io.parvis.benchmarks.measure.Report;
import io.parvis.benchmarks.system.Rest;
import io.parvis.benchmarks.system.RunningStack;

/**
 * From the commit of an event to its consumption: on the way to any subscriber, seen by one of our own, and until Parvis's services had
 * applied it, as they tell by their metrics.
 */
public final class Delivery {

    private static final double P50_GOAL = 30;
    private static final double P99_GOAL = 250;
    private static final int WARM_UP_SECONDS = 15;

    private final RunningStack stack;
    private final Commands commands;
    private final int perSecond;
    private final int seconds;
    private final Latencies delivered = new Latencies();

    private Delivery(RunningStack stack, Commands commands, int perSecond, int seconds) {
        this.stack = stack;
        this.commands = commands;
        this.perSecond = perSecond;
        this.seconds = seconds;
    }

    /** Of commands that much follows: the most that a client's one click sets off. */
    public static Delivery ofSubmissions(RunningStack stack, int perSecond, int seconds) throws Exception {
        return new Delivery(stack, new Submissions(stack), perSecond, seconds);
    }

    /** Of commands that only events follow. */
    public static Delivery ofRegistrations(RunningStack stack, int perSecond, int seconds) {
        return new Delivery(stack, new Registrations(stack), perSecond, seconds);
    }

    public void run(Report report) throws Exception {
        OpenLoop.during(WARM_UP_SECONDS, perSecond, (index, _) -> commands.give(index));
        Rest.await(stack, report);
        AppliedEvents before = AppliedEvents.of(stack);
        long failed;
        try (TopicReader _ = new TopicReader(stack.addresses().kafka(), commands.topics(), this::see)) {
            failed = OpenLoop.during(seconds, perSecond, (index, _) -> commands.give(index));
            AppliedEvents.awaitRest(stack);
        }
        report.title("Commit to consumed, %d %s a second for %d s, %d failed; %s"
                .formatted(perSecond, commands.name(), seconds, failed, stack.database()));
        report.line("  committed to read by a subscriber (1 ms)     %s".formatted(delivered));
        commands.tell(report);
        tell(AppliedEvents.of(stack).since(before), report);
    }

    private void see(ConsumerRecord<String, byte[]> message) {
        delivered.add(
                Duration.between(EventHeaders.time(message), Instant.now()).toNanos());
        commands.see(message);
    }

    private void tell(AppliedEvents during, Report report) {
        for (Map.Entry<String, EventDelays> service : during.byService().entrySet()) {
            EventDelays delays = service.getValue();
            for (String consumer : delays.buckets().keySet()) {
                if (delays.count(consumer) > 0) {
                    report.line("  applied by %-21s %-12s p50 <= %6.1f  p99 <= %6.1f ms  of %d"
                            .formatted(
                                    service.getKey(),
                                    consumer,
                                    delays.atMostMillis(consumer, 50),
                                    delays.atMostMillis(consumer, 99),
                                    delays.count(consumer)));
                }
            }
        }
        String slowest = "commit to %s in the slowest service, ".formatted(commands.consumer());
        report.goal(slowest + "p50", during.slowest(commands.consumer(), 50), P50_GOAL, "ms");
        report.goal(slowest + "p99", during.slowest(commands.consumer(), 99), P99_GOAL, "ms");
    }
}
