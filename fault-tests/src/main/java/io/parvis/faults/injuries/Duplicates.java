package io.parvis.faults.injuries;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import io.parvis.localstack.process.Waiting;

/**
 * Publishes a fifth of all records again, word for word, on the same partition, as a relay does that is killed between the broker's OK and
 * its own note, or stands still there while another one goes on. Through the broker, so that the services meet what they would in earnest.
 */
public final class Duplicates implements AutoCloseable {

    private static final int IN_A_HUNDRED = 20;
    private static final int ROOM = 6_000_000;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration START = Duration.ofSeconds(30);

    private final String broker;
    private final long seed;
    private final AtomicLong seen = new AtomicLong();
    private final AtomicLong published = new AtomicLong();
    private final Thread thread;
    private volatile boolean caughtUp;
    private volatile boolean running = true;

    public Duplicates(String broker, long seed) {
        this.broker = broker;
        this.seed = seed;
        this.thread = Thread.ofPlatform().name("duplicates").daemon().unstarted(this::run);
    }

    /** Returns when every record that is published from now on will be seen. */
    public void start() {
        thread.start();
        Waiting.until(START, () -> caughtUp);
    }

    /** How many records came by. */
    public long seen() {
        return seen.get();
    }

    /** How many were published again. */
    public long published() {
        return published.get();
    }

    @Override
    public void close() {
        running = false;
        try {
            thread.join(Duration.ofSeconds(40));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        Map<String, Object> reading = Map.of("bootstrap.servers", broker, "enable.auto.commit", false);
        Map<String, Object> writing = Map.of("bootstrap.servers", broker, "acks", "all", "max.request.size", ROOM);
        try (KafkaConsumer<byte[], byte[]> consumer =
                        new KafkaConsumer<>(reading, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                KafkaProducer<byte[], byte[]> producer =
                        new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> topic.getKey().startsWith("parvis."))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
            caughtUp = true;
            while (running) {
                poll(consumer, producer);
            }
        }
    }

    private void poll(KafkaConsumer<byte[], byte[]> consumer, KafkaProducer<byte[], byte[]> producer) {
        try {
            consumer.poll(PAUSE).forEach(message -> {
                seen.incrementAndGet();
                if (isChosen(message)) {
                    var _ = producer.send(again(message), (_, failure) -> {
                        if (failure == null) {
                            published.incrementAndGet();
                        }
                    });
                }
            });
        } catch (KafkaException _) {
            Waiting.sleep(PAUSE);
        }
    }

    private boolean isChosen(ConsumerRecord<byte[], byte[]> message) {
        int hash = Objects.hash(seed, message.topic(), message.partition(), message.offset());
        return Math.floorMod((hash * 0x9E3779B9) >>> 7, 100) < IN_A_HUNDRED;
    }

    private static ProducerRecord<byte[], byte[]> again(ConsumerRecord<byte[], byte[]> message) {
        return new ProducerRecord<>(
                message.topic(),
                message.partition(),
                message.timestamp(),
                message.key(),
                message.value(),
                message.headers());
    }
}
