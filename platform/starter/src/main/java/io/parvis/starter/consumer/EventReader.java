package io.parvis.starter.consumer;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.starter.aggregate.Actor;

/** From a record to the event in it: CloudEvents 1.0 in Kafka's binary mode, its data as JSON of which unknown fields are ignored. */
final class EventReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EventReader() {}

    /**
     * The event without its data.
     *
     * @throws UnreadableEvent if the record is no CloudEvent
     */
    static CloudEvent envelope(ConsumerRecord<String, byte[]> message) {
        try {
            return KafkaMessageFactory.createReader(message).toEvent();
        } catch (CloudEventRWException | IllegalStateException | IllegalArgumentException e) {
            throw new UnreadableEvent("not a CloudEvent", e);
        }
    }

    /**
     * The event with its data.
     *
     * @throws UnreadableEvent if an attribute that Parvis's events have is missing, or the data are not those of the payload's type
     */
    static <T> Received<T> read(CloudEvent event, ConsumerRecord<String, byte[]> message, Class<T> payload) {
        return new Received<>(
                event.getId(),
                event.getSource().toString(),
                required("subject", event.getSubject()),
                sequence(event),
                time(event),
                extension(event, "actor").map(Actor::new).orElse(Actor.SYSTEM),
                extension(event, "dataref").orElse(null),
                extension(event, "audience").map(EventReader::keys).orElse(Set.of()),
                data(message.value(), payload));
    }

    /** The keys of an audience, which are parted by spaces. */
    static Set<String> keys(String audience) {
        return Set.copyOf(List.of(audience.split(" ", -1)));
    }

    static Optional<String> extension(CloudEvent event, String name) {
        return Optional.ofNullable(event.getExtension(name)).map(Object::toString);
    }

    private static long sequence(CloudEvent event) {
        String sequence = required("sequence", extension(event, "sequence").orElse(null));
        try {
            return Long.parseLong(sequence);
        } catch (NumberFormatException e) {
            throw new UnreadableEvent("sequence is not a number", e);
        }
    }

    private static Instant time(CloudEvent event) {
        return Optional.ofNullable(event.getTime())
                .orElseThrow(() -> new UnreadableEvent("no time"))
                .toInstant();
    }

    private static String required(String attribute, @Nullable String value) {
        if (value == null) {
            throw new UnreadableEvent("no " + attribute);
        }
        return value;
    }

    private static <T> T data(byte[] json, Class<T> payload) {
        try {
            return Objects.requireNonNull(JSON.readValue(json, payload));
        } catch (JacksonException | NullPointerException e) {
            throw new UnreadableEvent("the data are no " + payload.getSimpleName(), e);
        }
    }
}
