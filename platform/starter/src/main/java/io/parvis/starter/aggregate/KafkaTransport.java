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

/** CloudEvents 1.0 in Kafka's binary mode, one at a time, each acknowledged by all in-sync replicas. */
final class KafkaTransport implements EventTransport, AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final URI source;
    private final Duration patience;

    /**
     * @param service     the publishing service's name
     * @param sendTimeout within which the producer was told to deliver or give up
     */
    KafkaTransport(Producer<String, byte[]> producer, String service, Duration sendTimeout) {
        this.producer = producer;
        this.source = URI.create("/parvis/" + service);
        this.patience = sendTimeout.multipliedBy(2).plusSeconds(1);
    }

    /** A producer with which nothing is lost, nothing overtakes and nobody hangs on a dead broker. */
    static Producer<String, byte[]> producer(ProducerFactory<?, ?> factory, Duration sendTimeout) {
        Map<String, Object> settings = Map.of(
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
        @SuppressWarnings("unchecked") // the serializers above say so
        ProducerFactory<String, byte[]> own =
                (ProducerFactory<String, byte[]>) factory.copyWithConfigurationOverride(settings);
        return own.createProducer();
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
                .withExtension("actor", event.actor())
                .withData("application/json", event.data().getBytes(StandardCharsets.UTF_8));
        if (event.dataref() != null) {
            cloudEvent.withExtension("dataref", event.dataref());
        }
        if (event.traceparent() != null) {
            cloudEvent.withExtension("traceparent", event.traceparent());
        }
        CloudEvent complete = cloudEvent.build();
        return KafkaMessageFactory.createWriter(event.topic(), null, event.key())
                .writeBinary(complete);
    }

    @Override
    public void close() {
        producer.close(patience);
    }
}
