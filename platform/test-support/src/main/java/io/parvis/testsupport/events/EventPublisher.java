package io.parvis.testsupport.events;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.v1.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import io.parvis.events.EventCatalogue;
import io.parvis.events.EventType;

/**
 * Puts events on their topics as the services that own them would, and as they never should. A test injects it
 * ({@code io.parvis.testsupport.spring.WithBackingServices}). Every method returns when the broker has the record.
 */
public final class EventPublisher implements AutoCloseable {

    private static final Map<String, String> OWNERS = Map.of(
            "io.parvis.events.people", "identity-service",
            "io.parvis.events.signups", "identity-service",
            "io.parvis.events.companies", "identity-service",
            "io.parvis.events.requests", "request-service",
            "io.parvis.events.matters", "matter-service",
            "io.parvis.events.contracts", "contract-service",
            "io.parvis.events.notifications", "notification-service",
            "io.parvis.events.internal", "matter-service");
    private static final long LIMIT_SECONDS = 60;

    private final Producer<String, byte[]> producer;
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    public EventPublisher(String bootstrapServers) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Publishes the next event about an aggregate. */
    public Publication publish(String subject, Record payload) {
        return publish(EventDraft.of(subject, payload));
    }

    public Publication publish(EventDraft draft) {
        return publish(draft, json.writeValueAsBytes(draft.payload()));
    }

    /** Publishes an event of a later minor version: its data has a field more than is known. */
    public Publication publishNewer(EventDraft draft) {
        ObjectNode data = json.valueToTree(draft.payload());
        data.putObject("addedLater").put("by", "a newer service");
        return publish(draft, json.writeValueAsBytes(data));
    }

    private Publication publish(EventDraft draft, byte[] data) {
        EventType type = EventCatalogue.of(draft.payload().getClass());
        Publication publication = new Publication(type.topic(), key(draft), envelope(draft, type, data));
        publishAgain(publication);
        return publication;
    }

    /** Publishes an event once more, as a relay does that was interrupted before it noted the first time. */
    public void publishAgain(Publication publication) {
        send(KafkaMessageFactory.createWriter(publication.topic(), publication.key())
                .writeBinary(publication.event()));
    }

    /** Publishes something that is no event on the topic of this kind of event. */
    public void publishGarbage(Class<? extends Record> payload, String key) {
        send(new ProducerRecord<>(
                EventCatalogue.of(payload).topic(), key, "{ no event".getBytes(StandardCharsets.UTF_8)));
    }

    /** Publishes a tombstone on the topic of this kind of state. */
    public void erase(Class<? extends Record> state, String subject) {
        send(new ProducerRecord<>(EventCatalogue.of(state).topic(), subject, null));
    }

    @Override
    public void close() {
        producer.close();
    }

    private CloudEvent envelope(EventDraft draft, EventType type, byte[] data) {
        CloudEventBuilder event = new CloudEventBuilder()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("/parvis/" + owner(draft.payload())))
                .withType(type.name())
                .withSubject(draft.subject())
                .withTime(draft.time().atOffset(ZoneOffset.UTC))
                .withDataSchema(URI.create("http://localhost:8080/docs/schemas/" + type.name() + ".json"))
                .withData("application/json", data)
                .withExtension("partitionkey", key(draft))
                .withExtension("sequence", String.valueOf(sequence(draft, type)))
                .withExtension("actor", draft.actor());
        if (draft.dataref() != null) {
            event.withExtension("dataref", draft.dataref());
        }
        if (draft.audience() != null) {
            event.withExtension("audience", draft.audience());
        }
        return event.build();
    }

    private long sequence(EventDraft draft, EventType type) {
        String series = type.topic() + "|" + draft.subject();
        Long chosen = draft.sequence();
        if (chosen == null) {
            return sequences.merge(series, 1L, Long::sum);
        }
        sequences.merge(series, chosen, Math::max);
        return chosen;
    }

    private static String key(EventDraft draft) {
        return draft.key() == null ? draft.subject() : draft.key();
    }

    private static String owner(Record payload) {
        String owner = OWNERS.get(payload.getClass().getPackageName());
        if (owner == null) {
            throw new IllegalArgumentException("no service is known to publish " + payload.getClass());
        }
        return owner;
    }

    private void send(ProducerRecord<String, byte[]> published) {
        try {
            producer.send(published).get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("can't publish on " + published.topic(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while publishing", e);
        }
    }

    /** An event that was published, to publish it again. */
    public record Publication(String topic, String key, CloudEvent event) {

        public String id() {
            return event.getId();
        }
    }
}
