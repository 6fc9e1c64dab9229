package io.parvis.testsupport.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {

    @TempDir
    Path directory;

    @Test
    void hasEveryTopicOfTheListWithItsPartitionsAndPolicy() throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(directory, 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            List<String> names = Topic.all().stream().map(Topic::name).toList();

            assertThat(admin.listTopics().names().get()).containsAll(names);
            assertThat(admin.describeTopics(names).allTopicNames().get().values())
                    .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(12));
            assertThat(policyOf(admin, "parvis.people")).isEqualTo("compact");
            assertThat(policyOf(admin, "parvis.matters")).isEqualTo("delete");
        }
    }

    @Test
    void refusesTopicsThatAreNotInTheList() {
        try (KafkaBroker broker = KafkaBroker.start(directory, 0);
                Producer<String, String> producer = producer(broker, Duration.ofSeconds(2))) {

            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("parvis.unknown", "key", "value"))
                            .get(1, TimeUnit.MINUTES))
                    .hasCauseInstanceOf(TimeoutException.class)
                    .hasMessageContaining("parvis.unknown");
        }
    }

    @Test
    void keepsItsRecordsWhenItStartsAgain() throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(directory, 0);
                Producer<String, String> producer = producer(broker, Duration.ofMinutes(1))) {
            producer.send(new ProducerRecord<>("parvis.clients", "claire", "invited"))
                    .get();
        }

        try (KafkaBroker broker = KafkaBroker.start(directory, 0);
                Consumer<String, String> consumer = consumer(broker)) {
            consumer.subscribe(List.of("parvis.clients"));

            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(consumer.poll(Duration.ofMillis(200)))
                            .singleElement()
                            .satisfies(each -> assertThat(each.value()).isEqualTo("invited")));
        }
    }

    private static String policyOf(Admin admin, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get("cleanup.policy")
                .value();
    }

    private static Producer<String, String> producer(KafkaBroker broker, Duration patience) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "acks", "all", "max.block.ms", patience.toMillis());
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private static Consumer<String, String> consumer(KafkaBroker broker) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "group.id", "reader", "auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }
}
