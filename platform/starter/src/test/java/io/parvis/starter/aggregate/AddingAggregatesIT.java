package io.parvis.starter.aggregate;

import static io.parvis.starter.aggregate.Letters.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.letters.Letter;

/** What becomes of an aggregate that is new, or that the same command has stored before. */
class AddingAggregatesIT {

    private static final Criteria ANY = new Criteria();

    private final RecordingTransport broker = new RecordingTransport();
    private final Letters letters = new Letters(broker);
    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void close() {
        letters.close();
    }

    @Test
    void storesStateAndEventsInOneDocument() {
        broker.refuse(_ -> true);

        letters.store().add(Letter.posted(id, "Paris"), command(id, "f1"));

        Document document = letters.document(id);
        assertThat(document.get("version")).isEqualTo(1L);
        assertThat(document.get("state", Document.class).getList("places", String.class))
                .containsExactly("Paris");
        assertThat(document.get("state", Document.class)).doesNotContainKey("_class");
        assertThat(document.getList("outbox", Document.class))
                .extracting(entry -> entry.getString("type"), entry -> entry.getLong("sequence"))
                .containsExactly(tuple("test.letter.posted.v1", 1L), tuple("test.letter.state.v1", 1L));
        assertThat(document).containsKey("pending");
    }

    @Test
    void sendsAtOnceAndForgetsWhatWasSent() {
        letters.store().add(Letter.posted(id, "Paris"), command());

        await().untilAsserted(() -> assertThat(letters.document(id)).doesNotContainKey("pending"));
        assertThat(letters.document(id).getList("outbox", Document.class)).isEmpty();
        assertThat(broker.sent()).hasSize(2).first().satisfies(event -> {
            assertThat(event.subject()).isEqualTo(id);
            assertThat(event.key()).isEqualTo(id);
            assertThat(event.actor()).isEqualTo("member:m1");
            assertThat(event.dataref()).isEqualTo("/internal/letters/" + id);
            assertThat(event.data()).isEqualTo("{\"letterId\":\"" + id + "\",\"place\":\"Paris\"}");
        });
    }

    @Test
    void findsItsOwnResultWhenTheCommandIsRepeated() {
        letters.store().add(Letter.posted(id, "Paris"), command(id, "f1"));
        letters.store().change(id, ANY, command(), letter -> letter.moveTo("Lyon"));

        Stored<Letter> again = letters.store().add(Letter.posted(id, "Paris"), command(id, "f1"));

        assertThat(again.version()).isEqualTo(2);
        assertThat(again.value().places()).containsExactly("Paris", "Lyon");
        assertThat(letters.count()).isEqualTo(1);
    }

    @Test
    void refusesAnotherCommandUnderTheSameId() {
        letters.store().add(Letter.posted(id, "Paris"), command(id, "f1"));

        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(() -> letters.store().add(Letter.posted(id, "Rome"), command(id, "f2")));
    }

    @Test
    void refusesASecondOneWithTheSameUniqueKey() {
        letters.store().add(Letter.registered(id, "R-1", "Paris"), command(id, "f1"));
        String other = UUID.randomUUID().toString();

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> letters.store().add(Letter.registered(other, "R-1", "Rome"), command(other, "f2")));
        assertThat(letters.count()).isEqualTo(1);
    }

    @Test
    void looksAtTheIdBeforeAnyOtherUniqueKey() {
        letters.store().add(Letter.registered(id, "R-1", "Paris"), command(id, "f1"));

        Stored<Letter> again = letters.store().add(Letter.registered(id, "R-1", "Paris"), command(id, "f1"));

        assertThat(again.id()).isEqualTo(id);
    }

    @Test
    void keepsManyWithoutTheUniqueKey() {
        letters.store().add(Letter.posted(id, "Paris"), command());
        letters.store().add(Letter.posted(UUID.randomUUID().toString(), "Rome"), command());

        assertThat(letters.count()).isEqualTo(2);
    }
}
