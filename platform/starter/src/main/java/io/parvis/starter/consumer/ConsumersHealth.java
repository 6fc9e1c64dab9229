package io.parvis.starter.consumer;

import java.util.Collection;

import org.apache.kafka.common.TopicPartition;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Not ready while a consumer waits for something that it needs, or has given up. */
final class ConsumersHealth implements HealthIndicator {

    private final RunningConsumers consumers;

    ConsumersHealth(RunningConsumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        for (RunningConsumer consumer : consumers.all()) {
            Collection<TopicPartition> waiting = consumer.waiting().partitions();
            if (!consumer.isAlive()) {
                health.outOfService().withDetail(consumer.name(), "stopped");
            } else if (!waiting.isEmpty()) {
                health.outOfService()
                        .withDetail(
                                consumer.name(),
                                waiting.stream()
                                        .map(TopicPartition::toString)
                                        .sorted()
                                        .toList());
            }
        }
        return health.build();
    }
}
