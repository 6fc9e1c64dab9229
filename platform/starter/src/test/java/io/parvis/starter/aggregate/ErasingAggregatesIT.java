package io.parvis.starter.aggregate;

import static io.parvis.starter.aggregate.Letters.command;
import static io.parvis.starter.aggregate.Letters.expecting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.letters.Letter;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** What is left of an aggregate that was ended. */
class ErasingAggregatesIT {

    private static final Criteria ANY = new Criteria();
    private static final SortKey BY_STOPS = SortKey.ascending("state.stops");

    private final RecordingTransport broker = new RecordingTransport();
    private final Letters letters = new Letters(broker);
    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void postALetter() {
        letters.store().add(Letter.registered(id, "R-" + id, "Paris"), command(id, "f1"));
    }

    @AfterEach
    void close() {
        letters.close();
    }

    @Test
    void leavesNothingButIdCountersAndWhatIsToBeSent() {
        await().untilAsserted(() -> assertThat(letters.document(id)).doesNotContainKey("pending"));
        broker.refuse(_ -> true);

        assertThat(letters.store().erase(id, command("burn", "f2"), Letter::burn))
                .isTrue();

        Document document = letters.document(id);
        assertThat(document)
                .containsOnlyKeys("_id", "version", "sequences", "outbox", "pending", "commands")
                .containsEntry("version", 2L);
        assertThat(document.getList("commands", Document.class))
                .containsExactly(new Document("id", "burn").append("fingerprint", "f2"));
        assertThat(document.getList("outbox", Document.class))
                .extracting(
                        entry -> entry.getString("type"),
                        entry -> entry.getLong("sequence"),
                        entry -> entry.containsKey("data"))
                .containsExactly(tuple("test.letter.moved.v1", 2L, true), tuple("test.letter.state.v1", 2L, false));
    }

    @Test
    void isFoundByNobody() {
        String other = UUID.randomUUID().toString();
        letters.store().add(Letter.posted(other, "Rome"), command());

        letters.store().erase(id, command(), Letter::burn);

        assertThat(letters.store().find(id, ANY)).isEmpty();
        assertThat(letters.store().change(id, ANY, command(), letter -> letter.moveTo("Lyon")))
                .isEmpty();
        assertThat(letters.store().count(ANY)).isEqualTo(1);
        assertThat(letters.store()
                        .page(Criteria.where("_id").in(id, other), BY_STOPS, PageRequest.first(10))
                        .items())
                .extracting(Stored::id)
                .containsExactly(other);
        List<String> each = new ArrayList<>();
        letters.store().each(ANY, BY_STOPS, letter -> each.add(letter.id()));
        assertThat(each).containsExactly(other);
    }

    @Test
    void freesItsUniqueKeysButNeverItsId() {
        letters.store().erase(id, command(), Letter::burn);

        letters.store().add(Letter.registered(UUID.randomUUID().toString(), "R-" + id, "Rome"), command());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> letters.store().add(Letter.registered(id, "another", "Paris"), command(id, "f1")))
                .extracting(Refused::refusal)
                .isEqualTo(StandardRefusal.ERASED);
    }

    @Test
    void isErasedOnceAndKnowsByWhichCommand() {
        Command burn = command("burn", "f2");
        letters.store().erase(id, burn, Letter::burn);

        assertThat(letters.store().erase(id, burn, Letter::burn)).isTrue();
        assertThat(letters.store().erase(id, command("another", "f2"), Letter::burn))
                .isFalse();
        assertThat(letters.store().erase("nowhere", burn, Letter::burn)).isFalse();
        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(() -> letters.store().erase(id, command("burn", "f3"), Letter::burn));
        assertThat(letters.document(id)).containsEntry("version", 2L);
        assertThat(letters.store().wasErased(id)).isTrue();
        assertThat(letters.store().wasErased("nowhere")).isFalse();
    }

    @Test
    void staysWhatItIsWhenTheCallerSawAnotherVersionOrTheVerbRefuses() {
        letters.store().change(id, ANY, command(), letter -> letter.moveTo("Lyon"));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> letters.store().erase(id, expecting(1), Letter::burn));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> letters.store().erase(id, command(), _ -> {
                    throw new Refused(StandardRefusal.FORBIDDEN);
                }));

        assertThat(letters.store().wasErased(id)).isFalse();
        assertThat(letters.store().find(id, ANY))
                .hasValueSatisfying(letter -> assertThat(letter.version()).isEqualTo(2));
    }

    @Test
    void countsWhatMeetsACondition() {
        letters.store().add(Letter.posted(UUID.randomUUID().toString(), "Rome"), command());

        assertThat(letters.store().count(ANY)).isEqualTo(2);
        assertThat(letters.store().count(Criteria.where("state.code").is("R-" + id)))
                .isEqualTo(1);
        assertThat(letters.store().count(Criteria.where("state.code").is("R-0")))
                .isZero();
    }
}
