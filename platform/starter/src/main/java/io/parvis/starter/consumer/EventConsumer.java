package io.parvis.starter.consumer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What one consumer of a service listens to, declared as a bean; the starter runs it in a consumer group of its own,
 * {@code <service>.<name>}.
 *
 * <pre>{@code
 * EventConsumer.named("intake")
 *         .on(RequestAccepted.class, opening::open)
 *         .skippingTheRest()
 *         .build();
 * }</pre>
 *
 * The topics are those of the records that it names. A service whose consumer neither handles nor skips a published record of these
 * topics does not start; an event type that the service does not know at all is parked.
 */
public final class EventConsumer {

    private final String name;
    private final Map<Class<?>, EventHandler<?>> handlers;
    private final Map<Class<?>, Consumer<String>> erasures;
    private final Set<Class<?>> skipped;
    private final boolean skipsTheRest;

    private EventConsumer(Builder builder) {
        this.name = builder.name;
        this.handlers = Map.copyOf(builder.handlers);
        this.erasures = Map.copyOf(builder.erasures);
        this.skipped = Set.copyOf(builder.skipped);
        this.skipsTheRest = builder.skipsTheRest;
    }

    public static Builder named(String name) {
        return new Builder(name);
    }

    public String name() {
        return name;
    }

    /** The records that it applies. */
    public Set<Class<?>> applied() {
        return handlers.keySet();
    }

    /** The records that it passes over on purpose, beside {@linkplain #skipsTheRest() the rest}. */
    public Set<Class<?>> skipped() {
        return skipped;
    }

    /** Whether it passes over, on purpose, whatever else is published on its topics. */
    public boolean skipsTheRest() {
        return skipsTheRest;
    }

    Map<Class<?>, EventHandler<?>> handlers() {
        return handlers;
    }

    Map<Class<?>, Consumer<String>> erasures() {
        return erasures;
    }

    /** Collects what a consumer does with each kind of event. */
    public static final class Builder {

        private final String name;
        private final Map<Class<?>, EventHandler<?>> handlers = new HashMap<>();
        private final Map<Class<?>, Consumer<String>> erasures = new HashMap<>();
        private final Set<Class<?>> skipped = new HashSet<>();
        private boolean skipsTheRest;

        private Builder(String name) {
            this.name = name;
        }

        /** Applies events that carry this record. */
        public <T extends Record> Builder on(Class<T> payload, EventHandler<T> handler) {
            handlers.put(payload, handler);
            return this;
        }

        /** Is told the subject of a tombstone on the topic of this state record. */
        public Builder onErased(Class<? extends Record> payload, Consumer<String> handler) {
            erasures.put(payload, handler);
            return this;
        }

        /** Passes over events that carry one of these records, on purpose. */
        public Builder skipping(Class<?>... payloads) {
            skipped.addAll(Set.of(payloads));
            return this;
        }

        /** Passes over, on purpose, whatever else is published on its topics, now and later. */
        public Builder skippingTheRest() {
            skipsTheRest = true;
            return this;
        }

        public EventConsumer build() {
            return new EventConsumer(this);
        }
    }
}
