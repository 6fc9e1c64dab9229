package io.parvis.starter.consumer;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * How far the service's consumers are behind, as the broker sees it. A Kafka client's own measure falls silent while its partition waits, which is
 * when it is needed.
 */
final class ConsumerLag implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ConsumerLag.class);
    private static final Duration MEASURING = Duration.ofSeconds(5);
    private static final long LIMIT_SECONDS = 5;

    private final RunningConsumers consumers;
    private final Map<String, Object> broker;
    private final ConsumerMetrics metrics;
    private final Timer timer = new Timer();
    private @Nullable Admin admin;
    private volatile boolean running;

    /** @param broker how a Kafka client reaches the broker */
    ConsumerLag(RunningConsumers consumers, Map<String, Object> broker, ConsumerMetrics metrics) {
        this.consumers = consumers;
        this.broker = broker;
        this.metrics = metrics;
    }

    @Override
    public void start() {
        timer.start();
        timer.every(MEASURING, this::measure);
        running = true;
    }

    private synchronized void measure() {
        try {
            if (admin == null) {
                admin = Admin.create(broker);
            }
            for (RunningConsumer consumer : consumers.all()) {
                metrics.behind(consumer.name(), lag(admin, consumer));
            }
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            log.debug("How far the consumers are behind can't be measured now", e);
            consumers.all().forEach(consumer -> metrics.behind(consumer.name(), Double.NaN));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many records the broker holds that the consumer has not yet said it is done with. */
    static double lag(Admin admin, RunningConsumer consumer)
            throws ExecutionException, TimeoutException, InterruptedException {
        Collection<TopicPartition> partitions = partitions(admin, consumer.topics());
        Map<TopicPartition, Long> first = offsets(admin, partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> end = offsets(admin, partitions, OffsetSpec.latest());
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(consumer.group())
                .partitionsToOffsetAndMetadata()
                .get(LIMIT_SECONDS, TimeUnit.SECONDS);
        return partitions.stream()
                .mapToLong(partition -> {
                    long begin = Optional.ofNullable(committed.get(partition))
                            .map(OffsetAndMetadata::offset)
                            .orElseGet(() -> first.getOrDefault(partition, 0L));
                    return Math.max(0, end.getOrDefault(partition, begin) - begin);
                })
                .sum();
    }

    private static Collection<TopicPartition> partitions(Admin admin, Collection<String> topics)
            throws ExecutionException, TimeoutException, InterruptedException {
        return admin.describeTopics(topics).allTopicNames().get(LIMIT_SECONDS, TimeUnit.SECONDS).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private static Map<TopicPartition, Long> offsets(
            Admin admin, Collection<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, TimeoutException, InterruptedException {
        return admin
                .listOffsets(partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> which)))
                .all()
                .get(LIMIT_SECONDS, TimeUnit.SECONDS)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> found.getValue().offset()));
    }

    @Override
    public void stop() {
        running = false;
        timer.stop();
        close();
    }

    private synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
            admin = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
