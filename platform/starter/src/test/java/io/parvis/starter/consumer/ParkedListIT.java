package io.parvis.starter.consumer;

import static io.parvis.starter.consumer.ParkedLetters.ID;
import static io.parvis.starter.consumer.ParkedLetters.LETTER;
import static io.parvis.starter.consumer.ParkedLetters.moved;
import static io.parvis.starter.consumer.ParkedLetters.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

import io.parvis.starter.consumer.ParkedEvents.ParkedAggregate;
import io.parvis.starter.consumer.ParkedEvents.ParkedEvent;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

class ParkedListIT {

    private final ParkedLetters letters = new ParkedLetters();

    @Test
    void showsPagesOfAggregatesTheLongestParkedFirst() {
        letters.fail();
        List<String> subjects = List.of("letter-1", "letter-2", "letter-3");
        subjects.forEach(letter -> letters.dispatcher().receive(moved(letter, 0)));

        Page<ParkedAggregate> first = letters.parked().list(PageRequest.first(2));
        Page<ParkedAggregate> last = letters.parked().list(new PageRequest(2, first.nextCursor()));

        assertThat(first.items()).hasSize(2);
        assertThat(last.nextCursor()).isNull();
        assertThat(Stream.concat(first.items().stream(), last.items().stream()))
                .isSortedAccordingTo(Comparator.comparing(ParkedAggregate::since))
                .extracting(ParkedAggregate::subject)
                .containsExactlyInAnyOrderElementsOf(subjects);
    }

    @Test
    void tellsTheEnvelopesOfWhatIsParkedAndNothingElse() {
        letters.fail();
        letters.dispatcher().receive(moved(0));
        RecordHeaders garbled = new RecordHeaders();
        Map.of("ce_subject", LETTER, "ce_sequence", "many", "ce_time", "yesterday", "ce_type", "x".repeat(300))
                .forEach((name, value) -> garbled.add(name, value.getBytes(StandardCharsets.UTF_8)));
        letters.dispatcher().receive(record(LETTER, 1, garbled, "Lyon".getBytes(StandardCharsets.UTF_8)));

        Page<ParkedEvent> first = letters.parked().events(ID, PageRequest.first(1));
        Page<ParkedEvent> second = letters.parked().events(ID, new PageRequest(1, first.nextCursor()));

        assertThat(first.items())
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("parked")
                .isEqualTo(new ParkedEvent(
                        0, 0, "e0", "test.letter.moved.v1", 1L, Instant.parse("2026-11-22T10:00:00Z"), Instant.EPOCH));
        assertThat(second.nextCursor()).isNull();
        assertThat(second.items()).singleElement().satisfies(event -> {
            assertThat(event.type()).hasSize(200);
            assertThat(event.id()).isNull();
            assertThat(event.sequence()).isNull();
            assertThat(event.time()).isNull();
        });
    }
}
