package io.parvis.faults.injuries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.testsupport.backing.KafkaBroker;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.PublishedRecord;
import io.parvis.testsupport.events.TopicLog;

class DuplicatesIT {

    private static final int EVENTS = 300;

    @TempDir
    Path directory;

    @Test
    void publishesAFifthOfTheEventsAgainWordForWord() {
        try (KafkaBroker broker = KafkaBroker.start(directory, 0);
                EventPublisher publisher = new EventPublisher(broker.bootstrapServers());
                TopicLog log = new TopicLog(broker.bootstrapServers(), "parvis.matters");
                Duplicates duplicates = new Duplicates(broker.bootstrapServers(), 1)) {
            duplicates.start();
            for (int i = 0; i < EVENTS; i++) {
                publisher.publish(UUID.randomUUID().toString(), new MatterStatusChanged("m", "SUBMITTED", "CLOSED"));
            }
            await("all that was read and published again")
                    .during(Duration.ofSeconds(1))
                    .until(() -> duplicates.seen() == EVENTS + duplicates.published());

            List<PublishedRecord> events = log.read();
            assertThat(duplicates.published()).isBetween(EVENTS / 10L, EVENTS * 4 / 10L);
            assertThat(events).hasSize((int) (EVENTS + duplicates.published()));
            assertThat(events.stream().map(DuplicatesIT::withoutOffset).distinct())
                    .hasSize(EVENTS);
        }
    }

    private static PublishedRecord withoutOffset(PublishedRecord event) {
        return new PublishedRecord(event.topic(), event.partition(), 0, event.key(), event.headers(), event.value());
    }
}
