package io.parvis.faults.injuries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.faults.schedule.Injury;
import io.parvis.faults.schedule.PlannedFault;
import io.parvis.testsupport.backing.KafkaBroker;
import io.parvis.testsupport.events.EventPublisher;

class RereadIT {

    private static final String GROUP = "matter-service.intake";

    @TempDir
    Path directory;

    private final RecordedProcesses processes = new RecordedProcesses();

    @Test
    void setsAConsumersOffsetsToTheStartWhileItsServiceIsStopped() throws Exception {
        try (KafkaBroker broker = KafkaBroker.start(directory, 0);
                EventPublisher publisher = new EventPublisher(broker.bootstrapServers());
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            publisher.publish("m1", new MatterStatusChanged("m1", "SUBMITTED", "CLOSED"));
            readAll(broker.bootstrapServers());
            assertThat(offsets(admin)).isEqualTo(1);

            Fault fault = fault(broker.bootstrapServers());
            fault.begin();

            assertThat(offsets(admin)).isZero();
            assertThat(processes.done()).containsExactlyInAnyOrder("stop matter-service", "stop matter-service-2");
            fault.end();
            await("the starts").until(() -> processes.done().size() == 4);
        }
    }

    private Fault fault(String broker) {
        List<String> replicas = List.of("matter-service", "matter-service-2");
        return new Injuries(processes, broker, new Poison(broker))
                .of(new PlannedFault(1, Injury.REREAD, replicas, Duration.ZERO, Duration.ZERO, 0));
    }

    private static void readAll(String broker) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker, "group.id", GROUP, "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("parvis.matters"));
            await("the event").until(() -> {
                ConsumerRecords<String, String> records = consumer.poll(Duration.ofMillis(200));
                return !records.isEmpty();
            });
            consumer.commitSync();
        }
    }

    private static long offsets(Admin admin) throws Exception {
        return admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get().values().stream()
                .mapToLong(offset -> offset.offset())
                .sum();
    }
}
