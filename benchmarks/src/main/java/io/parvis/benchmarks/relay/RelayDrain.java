package io.parvis.benchmarks.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

import io.parvis.benchmarks.measure.CpuTime;
import io.parvis.benchmarks.measure.Ratios;
import io.parvis.benchmarks.measure.Report;
import io.parvis.benchmarks.system.NotMeasurable;

/**
 * How fast the starter's sweep and relay bring a full outbox to the broker, in turn with what Kafka's own producer test does with as many
 * records of that size. The broker and an in-memory database run for this alone.
 *
 * @param events each in a document of its own
 */
public record RelayDrain(int events, int pairs) {

    private static final String PEERS = "benchmark.peers";
    private static final int RECORD_SIZE = 800;
    private static final int ONE_BY_ONE = 2_000;
    private static final int WARM_UP = 2_000;
    private static final int PEER_RECORDS = 200_000;
    private static final Duration UNTIL_BEGIN = Duration.ofSeconds(3);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    public void run(Report report) throws Exception {
        report.title("Draining %d events, each of a document of its own, %d pairs; database in memory"
                .formatted(events, pairs));
        try (BackingPart brokerPart = BackingPart.start(BackingPart.BROKER);
                BackingPart database = BackingPart.start(BackingPart.DATABASE);
                Broker broker = new Broker(brokerPart.address(), Set.of(ParcelService.TOPIC, PEERS));
                Backlog backlog = new Backlog(database.address());
                var _ = ParcelService.start(brokerPart.address(), database.address())) {
            ProducerTest peers = new ProducerTest(brokerPart.address(), PEERS, RECORD_SIZE);
            drain(WARM_UP, backlog, broker);
            measure(backlog, broker, peers, report);
        }
    }

    private void measure(Backlog backlog, Broker broker, ProducerTest peers, Report report) throws Exception {
        List<Rate> relay = new ArrayList<>();
        List<Rate> unhindered = new ArrayList<>();
        List<Rate> oneByOne = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            relay.add(drain(events, backlog, broker));
            unhindered.add(peers.unhindered(PEER_RECORDS));
            oneByOne.add(peers.oneByOne(ONE_BY_ONE));
        }
        tell("the relay", relay, report);
        tell("ProducerPerformance, acks=all", unhindered, report);
        tell("a producer that waits for each record", oneByOne, report);
        report.line("  relay to ProducerPerformance: events a second %s, CPU an event %s"
                .formatted(ratios(relay, unhindered, Rate::perSecond), ratios(relay, unhindered, Rate::cpuMicros)));
        report.line("  relay to one record after another: events a second %s, CPU an event %s"
                .formatted(ratios(relay, oneByOne, Rate::perSecond), ratios(relay, oneByOne, Rate::cpuMicros)));
    }

    private static Rate drain(int count, Backlog backlog, Broker broker)
            throws ExecutionException, InterruptedException {
        long before = broker.records(ParcelService.TOPIC);
        Instant from = Instant.now().plus(UNTIL_BEGIN);
        backlog.fill(count, from);
        if (Instant.now().isAfter(from)) {
            throw new NotMeasurable("Filling the outbox took too long");
        }
        Thread.sleep(Duration.between(Instant.now(), from));
        Duration cpu = CpuTime.ofThisProcess();
        long begin = System.nanoTime();
        while (broker.records(ParcelService.TOPIC) < before + count) {
            if (System.nanoTime() - begin > LONGEST.toNanos()) {
                throw new NotMeasurable("The outbox was not drained within " + LONGEST.toMinutes() + " minutes");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return Rate.of(
                count,
                Duration.ofNanos(System.nanoTime() - begin),
                CpuTime.ofThisProcess().minus(cpu));
    }

    private static void tell(String name, List<Rate> rates, Report report) {
        report.line("  %-40s %8.0f/s  %6.0f us CPU each"
                .formatted(
                        name,
                        Ratios.median(figures(rates, Rate::perSecond)),
                        Ratios.median(figures(rates, Rate::cpuMicros))));
    }

    private static Ratios ratios(List<Rate> ours, List<Rate> theirs, ToDoubleFunction<Rate> figure) {
        return Ratios.of(figures(ours, figure), figures(theirs, figure));
    }

    private static List<Double> figures(List<Rate> rates, ToDoubleFunction<Rate> figure) {
        return rates.stream().map(figure::applyAsDouble).toList();
    }
}
