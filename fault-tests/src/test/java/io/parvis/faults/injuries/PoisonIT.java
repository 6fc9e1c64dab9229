package io.parvis.faults.injuries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.parvis.testsupport.backing.KafkaBroker;
import io.parvis.testsupport.events.PublishedRecord;
import io.parvis.testsupport.events.TopicLog;

class PoisonIT {

    @TempDir
    Path directory;

    @Test
    void putsFiveKindsOfPoisonOnATopicThatServicesRead() {
        try (KafkaBroker broker = KafkaBroker.start(directory, 0);
                TopicLog log = new TopicLog(broker.bootstrapServers(), "parvis.requests")) {
            Poison poison = new Poison(broker.bootstrapServers());

            poison.fault(1).begin();

            List<PublishedRecord> records = log.read();
            assertThat(records).hasSize(5).allMatch(event -> Poison.isPoison(event.key()));
            assertThat(records).anyMatch(event -> event.value() == null);
            assertThat(records)
                    .anyMatch(event -> event.value() != null && event.value().length() >= 5_000_000);
            assertThat(records.stream().map(event -> event.attribute("type")).collect(Collectors.toSet()))
                    .contains("io.parvis.nobody.knows.v1", "io.parvis.request.accepted.v99");
            assertThat(poison.subjects())
                    .containsAll(records.stream().map(PublishedRecord::key).toList());
            assertThat(poison.subjects()).hasSize(15);
            assertThat(poison.parkable()).hasSize(14);
        }
    }
}
