package io.parvis.starter.consumer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.parvis.starter.aggregate.WireNames;

/** What a consumer listens to, by the names on the wire. */
final class Subscription {

    private final String name;
    private final Set<String> topics;
    private final Map<String, Handled<?>> handled;
    private final Set<String> skippedTypes;
    private final Map<String, Consumer<String>> erasures;
    private final Set<String> skippedStates;
    private final Set<String> factTopics;

    Subscription(EventConsumer consumer, WireNames names) {
        this.name = consumer.name();
        Set<WireNames.WireName> known = Stream.of(
                        consumer.handlers().keySet(),
                        consumer.skipped(),
                        consumer.erasures().keySet())
                .flatMap(Set::stream)
                .map(names::of)
                .collect(Collectors.toUnmodifiableSet());
        this.topics = topics(known, _ -> true);
        Set<Class<?>> skipped = skipped(consumer, names);
        this.factTopics = topics(known, name -> !name.states());
        this.handled = consumer.handlers().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> names.of(entry.getKey()).type(),
                        entry -> Handled.of(entry.getKey(), entry.getValue())));
        this.skippedTypes =
                skipped.stream().map(payload -> names.of(payload).type()).collect(Collectors.toUnmodifiableSet());
        this.erasures = consumer.erasures().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> names.of(entry.getKey()).topic(), Map.Entry::getValue));
        this.skippedStates = topics(
                skipped.stream().map(names::of).collect(Collectors.toUnmodifiableSet()), WireNames.WireName::states);
    }

    private Set<Class<?>> skipped(EventConsumer consumer, WireNames names) {
        Set<Class<?>> rest = topics.stream()
                .flatMap(topic -> names.on(topic).stream())
                .filter(payload -> !consumer.handlers().containsKey(payload))
                .filter(payload -> !consumer.skipped().contains(payload))
                .collect(Collectors.toUnmodifiableSet());
        if (!consumer.skipsTheRest() && !rest.isEmpty()) {
            throw new IllegalStateException(
                    "The consumer %s reads topics on which %s travel, too: let it handle or skip them"
                            .formatted(name, namesOf(rest)));
        }
        return Stream.of(consumer.skipped(), rest).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private static String namesOf(Set<Class<?>> payloads) {
        return payloads.stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", "));
    }

    private static Set<String> topics(Set<WireNames.WireName> names, Predicate<WireNames.WireName> which) {
        return names.stream().filter(which).map(WireNames.WireName::topic).collect(Collectors.toUnmodifiableSet());
    }

    String name() {
        return name;
    }

    Set<String> topics() {
        return topics;
    }

    /** What is done with events of a type; empty when the consumer does not know it. */
    Optional<Handled<?>> handled(String type) {
        return Optional.ofNullable(handled.get(type));
    }

    boolean skips(String type) {
        return skippedTypes.contains(type);
    }

    /** What is done with tombstones on a topic; empty when the consumer does not expect any. */
    Optional<Consumer<String>> erasure(String topic) {
        return Optional.ofNullable(erasures.get(topic));
    }

    boolean skipsTombstones(String topic) {
        return skippedStates.contains(topic) && !erasures.containsKey(topic);
    }

    /** Whether the sequences on a topic have no holes; a compacted topic's have. */
    boolean countsGaps(String topic) {
        return factTopics.contains(topic);
    }

    /** A kind of event and what applies it. */
    record Handled<T>(Class<T> payload, EventHandler<T> handler) {

        @SuppressWarnings("unchecked") // the builder takes handlers of the payload's type only
        static <T> Handled<T> of(Class<T> payload, EventHandler<?> handler) {
            return new Handled<>(payload, (EventHandler<T>) handler);
        }
    }
}
