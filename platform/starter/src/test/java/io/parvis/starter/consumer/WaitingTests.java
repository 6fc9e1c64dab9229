package io.parvis.starter.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.MessageListenerContainer;

class WaitingTests {

    private static final TopicPartition PARIS = new TopicPartition("letters", 0);
    private static final TopicPartition LYON = new TopicPartition("letters", 1);
    private static final TopicPartition NICE = new TopicPartition("letters", 2);

    private final AtomicInteger taken = new AtomicInteger();
    private final Timer timer = new Timer();
    private final MessageListenerContainer container = mock();
    private final Waiting waiting = new Waiting(
            new ConsumerProperties(true, 2, Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMinutes(1)),
            timer,
            taken::incrementAndGet);

    @BeforeEach
    void start() {
        timer.start();
    }

    @AfterEach
    void stop() {
        timer.stop();
    }

    @Test
    void aPartitionWaitsUntilItsRecordIsDealtWith() {
        fail(PARIS);
        verify(container, timeout(5_000)).resumePartition(PARIS);
        assertThat(waiting.partitions()).containsExactly(PARIS);

        waiting.succeeded(record(PARIS));

        assertThat(waiting.partitions()).isEmpty();
    }

    @Test
    void tellsThatPartitionsWereTaken() {
        waiting.onPartitionsAssigned(mock(), List.of(PARIS, LYON));

        assertThat(taken).hasValue(1);
    }

    @Test
    void whatMayTryAgainIsLateAndDoesNotWaitOnceAnyPartitionGotThrough() {
        fail(PARIS);
        verify(container, timeout(5_000)).resumePartition(PARIS);
        timer.stop();
        fail(LYON);
        assertThat(waiting.partitions()).containsExactlyInAnyOrder(PARIS, LYON);

        waiting.succeeded(record(NICE));

        assertThat(waiting.partitions()).containsExactly(LYON);
    }

    @Test
    void aPartitionThatFailsAgainWaitsAgain() {
        fail(PARIS);
        verify(container, timeout(5_000)).resumePartition(PARIS);
        waiting.succeeded(record(NICE));
        timer.stop();

        fail(PARIS);
        waiting.succeeded(record(NICE));

        assertThat(waiting.partitions()).containsExactly(PARIS);
    }

    @Test
    void aPartitionThatIsGivenAwayWaitsElsewhere() {
        fail(PARIS);
        fail(LYON);

        waiting.onPartitionsLost(mock(), List.of(PARIS));
        waiting.onPartitionsRevokedAfterCommit(mock(), List.of(LYON));

        assertThat(waiting.partitions()).isEmpty();
    }

    private void fail(TopicPartition partition) {
        Consumer<?, ?> consumer = mock();
        waiting.handleRemaining(new IOException("refused"), List.of(record(partition)), consumer, container);
    }

    private static ConsumerRecord<String, String> record(TopicPartition partition) {
        return new ConsumerRecord<>(partition.topic(), partition.partition(), 7, "key", "value");
    }
}
