package io.parvis.starter.consumer;

import java.util.Set;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.MessageListenerContainer;

/** One consumer of the service with its container, which is a new one after each stop. */
final class RunningConsumer {

    private final Subscription subscription;
    private final Dispatcher dispatcher;
    private final Waiting waiting;
    private final ContainerFactory containers;
    private volatile @Nullable MessageListenerContainer container;

    RunningConsumer(Subscription subscription, Dispatcher dispatcher, Waiting waiting, ContainerFactory containers) {
        this.subscription = subscription;
        this.dispatcher = dispatcher;
        this.waiting = waiting;
        this.containers = containers;
    }

    String name() {
        return subscription.name();
    }

    String group() {
        return containers.group(subscription);
    }

    Set<String> topics() {
        return subscription.topics();
    }

    Dispatcher dispatcher() {
        return dispatcher;
    }

    Waiting waiting() {
        return waiting;
    }

    /** False when its container gave up. */
    boolean isAlive() {
        MessageListenerContainer current = container;
        return current == null || current.isInExpectedState();
    }

    void start() {
        waiting.reset();
        dispatcher.open();
        MessageListenerContainer fresh = containers.container(subscription, this::receive, waiting);
        container = fresh;
        fresh.start();
    }

    private void receive(ConsumerRecord<String, byte[]> message) {
        dispatcher.receive(message);
        waiting.succeeded(message);
    }

    void stop() {
        dispatcher.close();
        MessageListenerContainer current = container;
        if (current != null) {
            current.stop();
        }
    }
}
