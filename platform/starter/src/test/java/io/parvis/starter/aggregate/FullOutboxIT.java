package io.parvis.starter.aggregate;

import static io.parvis.starter.aggregate.Letters.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.letters.Letter;

/** What an aggregate takes while its events are not sent. */
class FullOutboxIT {

    private static final Criteria ANY = new Criteria();

    private final RecordingTransport broker = new RecordingTransport();
    private final Letters letters = new Letters(broker);
    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void close() {
        letters.close();
    }

    @Test
    void refusesMoreEventsAndLeavesNoTrace() {
        broker.refuse(_ -> true);
        letters.store().add(Letter.posted(id, "Paris"), command());
        for (int i = 0; i < 4; i++) {
            String place = "stop " + i;
            letters.store().change(id, ANY, command(), letter -> letter.moveTo(place));
        }
        Document before = letters.document(id);

        assertThatExceptionOfType(OutboxFull.class)
                .isThrownBy(() -> letters.store().change(id, ANY, command(), letter -> letter.moveTo("Rome")));
        assertThat(letters.document(id)).isEqualTo(before);
    }

    @Test
    void refusesEventsThatAreTooLarge() {
        assertThatExceptionOfType(OutboxFull.class)
                .isThrownBy(() -> letters.store().add(Letter.posted(id, "x".repeat(5_000)), command()));
        assertThat(letters.count()).isZero();
    }

    @Test
    void stillTakesChangesThatAreNobodyElsesBusiness() {
        broker.refuse(_ -> true);
        letters.store().add(Letter.posted(id, "Paris"), command());
        for (int i = 0; i < 4; i++) {
            String place = "stop " + i;
            letters.store().change(id, ANY, command(), letter -> letter.moveTo(place));
        }

        letters.store().change(id, ANY, command(), letter -> letter.remark("late"));

        assertThat(letters.store().find(id, ANY).orElseThrow().value().remark()).isEqualTo("late");
    }
}
