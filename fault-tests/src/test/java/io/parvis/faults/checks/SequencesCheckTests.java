package io.parvis.faults.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.parvis.faults.checks.Finding.Kind;
import io.parvis.testsupport.events.PublishedRecord;

class SequencesCheckTests {

    @Test
    void acceptsEventsThatComeAgainUnderTheirId() {
        assertThat(check(event("a", 1), event("b", 2), event("a", 1), event("c", 3), event("b", 2)))
                .isEmpty();
    }

    @Test
    void findsAMissingEvent() {
        assertThat(check(event("a", 1), event("c", 3))).containsExactly(Kind.GAP);
        assertThat(check(event("b", 2))).containsExactly(Kind.GAP);
    }

    @Test
    void findsAnEventThatOvertookAnother() {
        assertThat(check(event("b", 2), event("a", 1))).containsExactly(Kind.OUT_OF_ORDER);
    }

    @Test
    void findsTwoEventsOfOneSequence() {
        assertThat(check(event("a", 1), event("b", 1))).containsExactly(Kind.DOUBLED);
    }

    @Test
    void countsEachSubjectForItself() {
        assertThat(check(event("a", 1), about("other", "b", 1))).isEmpty();
        assertThat(check(event("a", 1), about("other", "b", 2))).containsExactly(Kind.GAP);
    }

    private static List<Kind> check(PublishedRecord... events) {
        return SequencesCheck.check(Stream.of(events).toList()).stream()
                .map(Finding::kind)
                .toList();
    }

    private static PublishedRecord event(String id, long sequence) {
        return about("subject", id, sequence);
    }

    private static PublishedRecord about(String subject, String id, long sequence) {
        Map<String, String> headers =
                Map.of("ce_subject", subject, "ce_id", id, "ce_sequence", String.valueOf(sequence));
        return new PublishedRecord("parvis.matters", 0, 0, subject, headers, "{}");
    }
}
