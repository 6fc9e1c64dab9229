package io.parvis.starter.aggregate;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.ProducerFactory;

/**
 * CloudEvents 1.0 in Kafka's binary mode, one at a time, each acknowledged by all in-sync replicas. An event without data has no value, which is
 * what makes a tombstone of it.
 */
final class KafkaTransport implements EventTransport, AutoCloseable {

    private final ProducerFactory<String, byte[]> producers;
    private final Producer<String, byte[]> producer;
    private final URI source;
    private final URI schemas;
    private final Duration patience;

    /**
     * @param producers   how the service reaches the broker
     * @param service     the publishing service's name
     * @param schemas     where the JSON Schemas of events are served
     * @param sendTimeout within which the broker is to acknowledge an event
     */
    @SuppressWarnings("unchecked") // the settings name the serializers
    KafkaTransport(ProducerFactory<?, ?> producers, String service, URI schemas, Duration sendTimeout) {
        this.producers =
                (ProducerFactory<String, byte[]>) producers.copyWithConfigurationOverride(settings(sendTimeout));
        this.producer = this.producers.createProducer();
        this.source = URI.create("/parvis/" + service);
        this.schemas = schemas;
        this.patience = longestSend(sendTimeout);
    }

    /** How long a send can take: it may have to look for the broker first, and then wait for its answer. */
    static Duration longestSend(Duration sendTimeout) {
        return sendTimeout.multipliedBy(2).plusSeconds(1);
    }

    /** Nothing is lost, nothing overtakes, and nobody hangs on a dead broker. */
    private static Map<String, Object> settings(Duration sendTimeout) {
        return Map.of(
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                sendTimeout.toMillis(),
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                (int) sendTimeout.toMillis(),
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) sendTimeout.toMillis() / 2);
    }

    @Override
    public void send(OutboxEvent event) throws NotSent {
        try {
            producer.send(toRecord(event)).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new NotSent(event, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotSent(event, e);
        }
    }

    private ProducerRecord<String, byte[]> toRecord(OutboxEvent event) {
        CloudEventBuilder cloudEvent = CloudEventBuilder.v1()
                .withId(event.id())
                .withSource(source)
                .withType(event.type())
                .withSubject(event.subject())
                .withTime(event.time().atOffset(ZoneOffset.UTC))
                .withExtension("partitionkey", event.key())
                .withExtension("sequence", Long.toString(event.sequence()))
                .withExtension("actor", event.actor());
        if (event.data() != null) {
            cloudEvent
                    .withDataSchema(URI.create(schemas + "/" + event.type() + ".json"))
                    .withData("application/json", event.data().getBytes(StandardCharsets.UTF_8));
        }
        if (event.dataref() != null) {
            cloudEvent.withExtension("dataref", event.dataref());
        }
        if (event.traceparent() != null) {
            cloudEvent.withExtension("traceparent", event.traceparent());
        }
        if (event.audience() != null) {
            cloudEvent.withExtension("audience", event.audience());
        }
        CloudEvent complete = cloudEvent.build();
        return KafkaMessageFactory.createWriter(event.topic(), null, event.key())
                .writeBinary(complete);
    }

    @Override
    public void close() {
        producers.reset();
    }
}
