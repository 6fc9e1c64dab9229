package io.parvis.faults.injuries;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

import io.parvis.localstack.process.Waiting;

/** Puts records on topics that no service can make sense of, in all partitions where real events travel, under subjects of their own. */
public final class Poison {

    private static final int HUGE = 5_000_000;
    private static final int ROOM = 6_000_000;
    private static final long SECONDS = 30;
    private static final Duration ROOM_IS_MADE = Duration.ofSeconds(10);
    private static final String PREFIX = "poison-";

    /** Topics that services read, each with a type that travels there and that somebody handles. */
    private static final Map<String, String> TYPES = Map.of(
            "parvis.requests", "io.parvis.request.accepted.v1",
            "parvis.matters", "io.parvis.matter.opened.v1",
            "parvis.people", "io.parvis.person.state.v1");

    private final String broker;
    private final Set<String> subjects = ConcurrentHashMap.newKeySet();
    private final Set<String> parkable = ConcurrentHashMap.newKeySet();

    public Poison(String broker) {
        this.broker = broker;
    }

    /** Whether a subject is one of a poisoned record. */
    public static boolean isPoison(@Nullable String subject) {
        return subject != null && subject.startsWith(PREFIX);
    }

    /** The subjects of all records so far. */
    public Set<String> subjects() {
        return Set.copyOf(subjects);
    }

    /** Those of them that somebody must have parked. */
    public Set<String> parkable() {
        return Set.copyOf(parkable);
    }

    Fault fault(long seed) {
        return new Fault() {
            @Override
            public void begin() {
                feed(new Random(seed));
            }

            @Override
            public void end() {
                // a record stays where it is
            }
        };
    }

    private void feed(Random random) {
        makeRoom();
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "acks", "all", "max.request.size", ROOM),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (String topic : TYPES.keySet().stream().sorted().toList()) {
                String type = TYPES.getOrDefault(topic, "");
                send(producer, topic, random, type, "{ no event".getBytes(StandardCharsets.UTF_8));
                send(producer, topic, random, "io.parvis.nobody.knows.v1", "{}".getBytes(StandardCharsets.UTF_8));
                send(producer, topic, random, type.replace(".v1", ".v99"), "{}".getBytes(StandardCharsets.UTF_8));
                send(producer, topic, random, type, "x".repeat(HUGE).getBytes(StandardCharsets.UTF_8));
                send(producer, topic, random, type, null);
            }
        }
    }

    private void send(
            KafkaProducer<String, byte[]> producer, String topic, Random random, String type, byte @Nullable [] value) {
        String subject = PREFIX + Long.toHexString(random.nextLong());
        subjects.add(subject);
        if (value != null || !topic.equals("parvis.people")) {
            parkable.add(subject);
        }
        ProducerRecord<String, byte[]> poisoned = envelope(topic, subject, type, value);
        if (!Waiting.until(ROOM_IS_MADE, () -> isTaken(producer.send(poisoned)))) {
            throw new IllegalStateException("the broker does not take the poison");
        }
    }

    private static ProducerRecord<String, byte[]> envelope(
            String topic, String subject, String type, byte @Nullable [] value) {
        ProducerRecord<String, byte[]> poisoned = new ProducerRecord<>(topic, subject, value);
        Map<String, String> attributes = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                subject,
                "ce_source",
                "/parvis/nobody",
                "ce_type",
                type,
                "ce_subject",
                subject,
                "ce_time",
                Instant.now().toString(),
                "ce_sequence",
                "1",
                "ce_partitionkey",
                subject,
                "content-type",
                "application/json");
        attributes.forEach((name, text) -> poisoned.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return poisoned;
    }

    /** False as long as the broker has not heard of the room that was made. */
    private static boolean isTaken(Future<?> sent) {
        try {
            await(sent);
            return true;
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof ExecutionException failure
                    && failure.getCause() instanceof RecordTooLargeException) {
                return false;
            }
            throw e;
        }
    }

    /** The broker takes no record over a megabyte otherwise. */
    private void makeRoom() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            AlterConfigOp room = new AlterConfigOp(
                    new ConfigEntry("max.message.bytes", String.valueOf(ROOM)), AlterConfigOp.OpType.SET);
            TYPES.keySet()
                    .forEach(topic -> await(admin.incrementalAlterConfigs(
                                    Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(room)))
                            .all()));
        }
    }

    private static void await(Future<?> done) {
        try {
            done.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the broker does not do it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
