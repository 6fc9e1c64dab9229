package io.parvis.starter.consumer;

import static io.parvis.starter.consumer.ParkedLetters.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class LineTests {

    @Test
    void hasTheSubjectThatTheRecordSays() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_subject", "letter-§".getBytes(StandardCharsets.UTF_8));

        assertThat(line("key", headers).subject()).isEqualTo("letter-§");
    }

    @Test
    void hasTheKeyOrThePartitionOfARecordThatDoesNotSayIt() {
        assertThat(line("key", new RecordHeaders()).subject()).isEqualTo("key");
        assertThat(Line.of("tracking", new ConsumerRecord<>("t", 4, 0, null, new byte[0]))
                        .subject())
                .isEqualTo("partition 4");
    }

    @Test
    void shortensAForeignSubjectAndStillTellsItFromOthers() {
        String endless = "x".repeat(5_000);

        String subject = line(endless, new RecordHeaders()).subject();

        assertThat(subject).startsWith("xxx").hasSizeLessThan(250);
        assertThat(line(endless, new RecordHeaders()).subject()).isEqualTo(subject);
        assertThat(line(endless + "y", new RecordHeaders()).subject()).isNotEqualTo(subject);
    }

    private static Line line(String key, RecordHeaders headers) {
        return Line.of("tracking", record(key, 0, headers, null));
    }
}
