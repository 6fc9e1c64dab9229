package io.parvis.starter.aggregate;

import static io.parvis.starter.aggregate.Letters.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.document.Conditions;
import io.parvis.starter.letters.Letter;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** What is said of aggregates from elsewhere. */
class MarkingAggregatesIT {

    private static final Criteria ANY = new Criteria();
    private static final String LATE = "late";

    private final RecordingTransport broker = new RecordingTransport();
    private final Letters letters = new Letters(broker);
    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void close() {
        letters.close();
    }

    @Test
    void isNoChangeOfTheAggregate() {
        Document before = posted(id);

        letters.store().mark(ANY, LATE, true);

        Document after = letters.document(id);
        assertThat(after.remove("marks")).isEqualTo(new Document(LATE, true));
        assertThat(after).isEqualTo(before);
        assertThat(broker.sent()).hasSize(2);
    }

    @Test
    void isSeenWhereverTheAggregateIsRead() {
        posted(id);

        letters.store().mark(ANY, LATE, true);

        assertThat(found().marks()).containsExactly(LATE);
        assertThat(letters.store()
                        .page(ANY, SortKey.ascending("state.remark"), PageRequest.first(1))
                        .items())
                .singleElement()
                .extracting(Stored::marks)
                .isEqualTo(found().marks());
        letters.store()
                .each(
                        ANY,
                        SortKey.ascending("state.remark"),
                        letter -> assertThat(letter.marks()).containsExactly(LATE));
        assertThat(letters.store().change(id, ANY, command(), letter -> letter.remark("fragile")))
                .map(Stored::marks)
                .contains(found().marks());
    }

    @Test
    void isTakenOffAgain() {
        posted(id);
        letters.store().mark(ANY, LATE, true);

        letters.store().mark(ANY, LATE, false);

        assertThat(found().marks()).isEmpty();
    }

    @Test
    void isPutOnThoseOnlyThatMeetTheCondition() {
        posted(id);
        String other = UUID.randomUUID().toString();
        posted(other);
        letters.store().change(id, ANY, command(), letter -> letter.remark("fragile"));

        letters.store().mark(Criteria.where("state.remark").is("fragile"), LATE, true);

        assertThat(idsOf(true)).containsExactly(id);
        assertThat(idsOf(false)).as("nothing was said of the other one").containsExactly(other);
        letters.store().mark(ANY, LATE, false);
        assertThat(idsOf(true)).isEmpty();
        assertThat(idsOf(false)).containsExactlyInAnyOrder(id, other);
        assertThat(idsOf(null)).containsExactlyInAnyOrder(id, other);
    }

    @Test
    void outlastsAChangeThatWasBegunBefore() {
        posted(id);

        letters.store().change(id, ANY, command(), letter -> {
            letters.store().mark(ANY, LATE, true);
            letter.moveTo("Nice");
        });

        assertThat(found().marks()).containsExactly(LATE);
        assertThat(found().version()).isEqualTo(2);
        assertThat(found().value().places()).containsExactly("Paris", "Nice");
    }

    private Document posted(String letter) {
        letters.store().add(Letter.posted(letter, "Paris"), command());
        await().untilAsserted(() -> assertThat(letters.document(letter)).doesNotContainKey("pending"));
        return letters.document(letter);
    }

    private Stored<Letter> found() {
        return letters.store().find(id, ANY).orElseThrow();
    }

    private List<String> idsOf(Boolean late) {
        Criteria condition = Conditions.where(ANY).marked(LATE, late).all();
        return letters
                .store()
                .page(condition, SortKey.ascending("state.remark"), PageRequest.first(10))
                .items()
                .stream()
                .map(Stored::id)
                .toList();
    }
}
