package io.parvis.starter.consumer;

import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;

/** One consumer of the service with its container. */
final class RunningConsumer {

    private final String name;
    private final Dispatcher dispatcher;
    private final Waiting waiting;
    private final MessageListenerContainer container;

    RunningConsumer(Subscription subscription, Dispatcher dispatcher, Waiting waiting, ContainerFactory containers) {
        this.name = subscription.name();
        this.dispatcher = dispatcher;
        this.waiting = waiting;
        MessageListener<String, byte[]> listener = message -> {
            dispatcher.receive(message);
            waiting.succeeded(message);
        };
        this.container = containers.container(subscription, listener, waiting);
    }

    String name() {
        return name;
    }

    Dispatcher dispatcher() {
        return dispatcher;
    }

    Waiting waiting() {
        return waiting;
    }

    /** False when its container gave up. */
    boolean isAlive() {
        return container.isInExpectedState();
    }

    void start() {
        container.start();
    }

    void stop() {
        dispatcher.close();
        container.stop();
    }
}
