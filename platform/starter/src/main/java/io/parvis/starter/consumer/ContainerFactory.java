package io.parvis.starter.consumer;

import java.time.Duration;
import java.util.Properties;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.MessageListener;

/** Makes the listener containers of a service's consumers; each is a consumer group of its own and has read every topic from its start. */
final class ContainerFactory {

    private static final long POLL_MILLIS = 500;
    private static final Duration WITHOUT_RIGHTS = Duration.ofSeconds(10);
    private static final String SESSION_MILLIS = "10000";

    /** How soon a consumer hears that another has left its work to it. */
    private static final String HEARTBEAT_MILLIS = "1000";

    private static final String RECORDS_PER_POLL = "100";

    /** How long what was applied may wait to be acknowledged with what follows: a commit costs the broker as much as a record does. */
    private static final long COMMIT_MILLIS = 1000;

    private final ConsumerFactory<String, byte[]> consumers;
    private final String service;
    private final int concurrency;

    @SuppressWarnings("unchecked") // the deserializers below say so
    ContainerFactory(ConsumerFactory<?, ?> consumers, String service, int concurrency) {
        this.consumers = (ConsumerFactory<String, byte[]>) consumers;
        this.service = service;
        this.concurrency = concurrency;
    }

    ConcurrentMessageListenerContainer<String, byte[]> container(
            Subscription subscription, MessageListener<String, byte[]> listener, Waiting waiting) {
        String group = group(subscription);
        ContainerProperties properties =
                new ContainerProperties(subscription.topics().toArray(String[]::new));
        properties.setGroupId(group);
        properties.setClientId(group);
        properties.setAckMode(ContainerProperties.AckMode.TIME);
        properties.setAckTime(COMMIT_MILLIS);
        properties.setPollTimeout(POLL_MILLIS);
        properties.setAuthExceptionRetryInterval(WITHOUT_RIGHTS);
        properties.setConsumerRebalanceListener(waiting);
        properties.setKafkaConsumerProperties(settings());
        properties.setListenerTaskExecutor(threads(group));
        properties.setMessageListener(listener);
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName(group);
        container.setConcurrency(concurrency);
        container.setCommonErrorHandler(waiting);
        return container;
    }

    /** The consumer group in which all replicas share a consumer's partitions. */
    String group(Subscription subscription) {
        return service + "." + subscription.name();
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        settings.setProperty(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
        settings.setProperty(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.setProperty(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.setProperty(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        settings.setProperty(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_MILLIS);
        settings.setProperty(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MILLIS);
        settings.setProperty(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_PER_POLL);
        return settings;
    }

    /** Threads of the platform: they are few and stay, and a virtual one changes its carrier with each call of the database and each poll. */
    private static SimpleAsyncTaskExecutor threads(String group) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor(group + "-");
        threads.setDaemon(true);
        return threads;
    }
}
