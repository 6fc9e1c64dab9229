package io.parvis.benchmarks.relay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.tools.ProducerPerformance;

import io.parvis.benchmarks.measure.CpuTime;
import io.parvis.benchmarks.system.NotMeasurable;

/**
 * What the relay is measured by: Kafka's own producer test, and a producer that waits for each record before it sends the next.
 *
 * @param size of a record in bytes
 */
record ProducerTest(String broker, String topic, int size) {

    private static final Pattern SENT = Pattern.compile("(\\d+) records sent, ([\\d.]+) records/sec");

    /** Kafka's own, a process of its own whose start counts in its CPU time. */
    Rate unhindered(int records) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(BackingPart.command(
                        ProducerPerformance.class,
                        List.of(
                                "--topic",
                                topic,
                                "--num-records",
                                String.valueOf(records),
                                "--record-size",
                                String.valueOf(size),
                                "--throughput",
                                "-1",
                                "--producer-props",
                                "bootstrap.servers=" + broker,
                                "acks=all")))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        Duration cpu = watch(process);
        Matcher sent = SENT.matcher(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        double perSecond = 0;
        while (sent.find()) {
            perSecond = Double.parseDouble(sent.group(2));
        }
        if (perSecond == 0) {
            throw new NotMeasurable("Kafka's producer test failed");
        }
        return new Rate(perSecond, cpu.toNanos() / 1e3 / records);
    }

    /** The CPU time of a process, as far as it can be seen before it is gone. */
    private static Duration watch(Process process) throws InterruptedException {
        Duration cpu = Duration.ZERO;
        do {
            Duration now = process.info().totalCpuDuration().orElse(Duration.ZERO);
            cpu = now.compareTo(cpu) > 0 ? now : cpu;
        } while (!process.waitFor(20, TimeUnit.MILLISECONDS));
        return cpu;
    }

    /** One record after another. */
    Rate oneByOne(int records) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "acks", "all", "linger.ms", 0);
        byte[] value = new byte[size];
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.partitionsFor(topic);
            Duration cpu = CpuTime.ofThisProcess();
            long begin = System.nanoTime();
            for (int record = 0; record < records; record++) {
                producer.send(new ProducerRecord<>(topic, String.valueOf(record), value))
                        .get();
            }
            return Rate.of(
                    records,
                    Duration.ofNanos(System.nanoTime() - begin),
                    CpuTime.ofThisProcess().minus(cpu));
        }
    }
}
