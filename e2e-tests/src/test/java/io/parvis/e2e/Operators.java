package io.parvis.e2e;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

import io.parvis.localstack.Addresses;
import io.parvis.localstack.operations.AccountDifference;
import io.parvis.localstack.operations.Operations;
import io.parvis.localstack.operations.ParkedAggregate;

/** Those who run the installation: they have an account, a terminal and the broker. */
record Operators(Addresses addresses) {

    /** A program with the token of operations, at a service's own address. */
    Program at(String service) {
        return new Program(addresses.process(service), this::token);
    }

    /** A program with the token of operations, where the world is. */
    Program atTheGateway() {
        return new Program(addresses.gateway(), this::token);
    }

    /** What {@code ./parvis parked} sees of a service. */
    List<ParkedAggregate> parked(String service) {
        return operations().parked(service);
    }

    /** What {@code ./parvis accounts} finds when it compares people with their accounts in Keycloak. */
    List<AccountDifference> accountDifferences() {
        return operations().accountDifferences();
    }

    /** Puts an event on a topic, of a type that nobody knows. */
    void publishUnknown(String topic, String subject, String type) {
        Map<String, String> attributes = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_source",
                "/parvis/request-service",
                "ce_type",
                type,
                "ce_subject",
                subject,
                "ce_sequence",
                "1",
                "ce_time",
                Instant.now().toString(),
                "content-type",
                "application/json");
        ProducerRecord<String, String> message = new ProducerRecord<>(topic, subject, "{}");
        attributes.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Properties settings = new Properties();
        settings.put("bootstrap.servers", addresses.kafka());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var _ = producer.send(message);
        }
    }

    private Operations operations() {
        return new Operations(addresses.tokens(), Addresses.OPERATIONS_SECRET, addresses::process);
    }

    private String token() {
        return new Tokens(addresses.tokens()).ofAccount("operations", Addresses.OPERATIONS_SECRET);
    }
}
