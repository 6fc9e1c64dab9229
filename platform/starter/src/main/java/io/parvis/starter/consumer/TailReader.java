package io.parvis.starter.consumer;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads the topics of a tail from their ends on. When it fails it begins at the ends again, and says that it may have missed something. */
final class TailReader implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(TailReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final EventTail tail;
    private final Set<String> topics;
    private final ConsumerFactory<String, byte[]> consumers;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Consumer<String, byte[]> reading;

    @SuppressWarnings("unchecked") // the deserializers below say so
    TailReader(EventTail tail, Set<String> topics, ConsumerFactory<?, ?> consumers) {
        this.tail = tail;
        this.topics = Set.copyOf(topics);
        this.consumers = (ConsumerFactory<String, byte[]>) consumers;
    }

    @Override
    public void run() {
        while (!isStopped(Duration.ZERO)) {
            try (Consumer<String, byte[]> consumer = consumers.createConsumer(null, tail.name(), null, settings())) {
                reading = consumer;
                follow(consumer);
            } catch (WakeupException _) {
                // it is stopped
            } catch (KafkaException e) {
                log.warn("The tail {} begins again", tail.name(), e);
                isStopped(PAUSE);
            }
        }
    }

    /** Ends the reading, soon. */
    void stop() {
        stopped.countDown();
        Consumer<String, byte[]> consumer = reading;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private void follow(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions =
                topics.stream().flatMap(topic -> partitions(consumer, topic)).toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        tail.listener().mayHaveMissedSome();
        while (!isStopped(Duration.ZERO)) {
            consumer.poll(POLL).forEach(this::tell);
        }
    }

    private static Stream<TopicPartition> partitions(Consumer<String, byte[]> consumer, String topic) {
        List<TopicPartition> partitions = Optional.ofNullable(consumer.partitionsFor(topic)).stream()
                .flatMap(Collection::stream)
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("There is no topic " + topic);
        }
        return partitions.stream();
    }

    /** What is no event is nobody's here: a consumer parks it. */
    private void tell(ConsumerRecord<String, byte[]> message) {
        try {
            passing(message).ifPresent(tail.listener()::happened);
        } catch (RuntimeException e) {
            log.error("The tail {} lost {} of {}", tail.name(), message.offset(), message.topic(), e);
        }
    }

    private static Optional<EventTail.Passing> passing(ConsumerRecord<String, byte[]> message) {
        return Line.header(message, Line.TYPE)
                .flatMap(type -> Line.header(message, "ce_subject")
                        .map(subject -> new EventTail.Passing(
                                type,
                                subject,
                                Line.header(message, "ce_partitionkey").orElse(subject),
                                Line.header(message, "ce_audience")
                                        .map(EventReader::keys)
                                        .orElse(Set.of()))));
    }

    private boolean isStopped(Duration within) {
        try {
            return stopped.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        return settings;
    }
}
