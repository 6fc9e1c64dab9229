package io.parvis.starter.consumer;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * The partitions of one consumer that wait for a dependency, each for itself and longer each time; the others go on. One that may try again
 * stands behind the others; once any of them got through, what it needs answers, and it is late, but waits for nothing.
 */
final class Waiting implements CommonErrorHandler, ConsumerAwareRebalanceListener {

    private static final Logger log = LoggerFactory.getLogger(Waiting.class);
    private static final int MOST_DOUBLINGS = 20;

    private final ConsumerProperties properties;
    private final Timer timer;
    private final Runnable taken;
    private final ConcurrentMap<TopicPartition, Integer> attempts = new ConcurrentHashMap<>();
    private final Set<TopicPartition> waiting = ConcurrentHashMap.newKeySet();
    private final Set<TopicPartition> mayTry = ConcurrentHashMap.newKeySet();

    /** @param taken what is to be done before the consumer reads partitions that it has got */
    Waiting(ConsumerProperties properties, Timer timer, Runnable taken) {
        this.properties = properties;
        this.timer = timer;
        this.taken = taken;
    }

    /** The partitions that wait now. */
    Collection<TopicPartition> partitions() {
        return List.copyOf(waiting);
    }

    /** The consumer starts: nothing waits yet. */
    void reset() {
        attempts.clear();
        waiting.clear();
        mayTry.clear();
    }

    /** A record was dealt with: its partition waits no longer, nor do those that may try again. */
    void succeeded(ConsumerRecord<?, ?> message) {
        forget(Set.of(new TopicPartition(message.topic(), message.partition())));
        waiting.removeAll(mayTry);
    }

    @Override
    public boolean seeksAfterHandling() {
        return true;
    }

    /** The record that failed must not be committed: whoever gets the partition next reads it again. */
    @Override
    public boolean isAckAfterHandle() {
        return false;
    }

    @Override
    public void handleRemaining(
            Exception failure,
            List<ConsumerRecord<?, ?>> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container) {
        Map<TopicPartition, Long> next = new LinkedHashMap<>();
        records.forEach(message ->
                next.putIfAbsent(new TopicPartition(message.topic(), message.partition()), message.offset()));
        next.forEach(consumer::seek);
        ConsumerRecord<?, ?> failed = records.getFirst();
        pause(new TopicPartition(failed.topic(), failed.partition()), container, failure);
    }

    private void pause(TopicPartition partition, MessageListenerContainer container, Exception failure) {
        Duration pause = pause(attempts.merge(partition, 1, Integer::sum));
        log.warn("{} waits {} ms at {}", container.getGroupId(), pause.toMillis(), partition, failure);
        waiting.add(partition);
        mayTry.remove(partition);
        container.pausePartition(partition);
        timer.after(pause, () -> resume(partition, container));
    }

    private void resume(TopicPartition partition, MessageListenerContainer container) {
        mayTry.add(partition);
        container.resumePartition(partition);
    }

    private Duration pause(int attempt) {
        Duration pause = properties.firstPause().multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        return pause.compareTo(properties.longestPause()) < 0 ? pause : properties.longestPause();
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        taken.run();
    }

    @Override
    public void onPartitionsRevokedAfterCommit(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        forget(partitions);
    }

    @Override
    public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        forget(partitions);
    }

    private void forget(Collection<TopicPartition> partitions) {
        attempts.keySet().removeAll(partitions);
        waiting.removeAll(partitions);
        mayTry.removeAll(partitions);
    }
}
