package io.parvis.benchmarks.journey;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what comes on some topics from now on, in a thread of its own and as soon as the broker gives it. */
final class TopicReader implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    /** Returns when nothing that is published from now on can be missed. */
    TopicReader(String broker, Collection<String> topics, Consumer<ConsumerRecord<String, byte[]>> listener) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", broker);
        this.consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread.execute(() -> read(listener));
    }

    private void read(Consumer<ConsumerRecord<String, byte[]>> listener) {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofMillis(200)).forEach(listener);
            }
        } catch (WakeupException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        thread.close();
    }
}
