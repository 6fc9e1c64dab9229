package io.parvis.starter.aggregate;

import static io.parvis.starter.aggregate.Letters.command;
import static io.parvis.starter.aggregate.Letters.expecting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.letters.Letter;

/** What becomes of changes: in turn, at the same time, repeated and out of date. */
class ChangingAggregatesIT {

    private static final Criteria ANY = new Criteria();
    private static final String FACTS = "test.letters";
    private static final String STATES = "test.letters.state";

    private final RecordingTransport broker = new RecordingTransport();
    private final Letters letters = new Letters(broker);
    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void close() {
        letters.close();
    }

    @Test
    void countsVersionsAndSequencesApart() {
        letters.store().add(Letter.posted(id, "Paris"), command());
        letters.store().change(id, ANY, command(), letter -> letter.remark("fragile"));

        Stored<Letter> moved = letters.store()
                .change(id, ANY, command(), letter -> letter.moveTo("Lyon"))
                .orElseThrow();

        assertThat(moved.version()).isEqualTo(3);
        await().untilAsserted(() -> assertThat(broker.sequences(FACTS, id)).containsExactly(1L, 2L));
        await().untilAsserted(() -> assertThat(broker.sequences(STATES, id)).containsExactly(1L, 2L));
    }

    @Test
    void writesNothingWhenTheVerbChangesNothing() {
        letters.store().add(Letter.posted(id, "Paris"), command());
        Document before = settled();

        Stored<Letter> same = letters.store()
                .change(id, ANY, command(), letter -> letter.moveTo("Paris"))
                .orElseThrow();

        assertThat(same.version()).isEqualTo(1);
        assertThat(letters.document(id)).isEqualTo(before);
    }

    @Test
    void findsNothingThatDoesNotMeetTheCondition() {
        letters.store().add(Letter.posted(id, "Paris"), command());

        assertThat(letters.store()
                        .change(id, Criteria.where("state.stops").is(2), command(), letter -> letter.moveTo("Lyon")))
                .isEmpty();
        assertThat(letters.document(id).get("version")).isEqualTo(1L);
    }

    @Test
    void refusesAStaleVersion() {
        letters.store().add(Letter.posted(id, "Paris"), command());
        letters.store().change(id, ANY, expecting(1), letter -> letter.moveTo("Lyon"));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> letters.store().change(id, ANY, expecting(1), letter -> letter.moveTo("Nice")));
    }

    @Test
    void missesAVersionThatHadToBeSaidOnlyOfWhatIsThere() {
        letters.store().add(Letter.posted(id, "Paris"), command());

        assertThatExceptionOfType(VersionUnsaid.class)
                .isThrownBy(() ->
                        letters.store().change(id, ANY, expecting(Command.UNSAID), letter -> letter.moveTo("Nice")));
        assertThat(letters.store().change("another", ANY, expecting(Command.UNSAID), letter -> letter.moveTo("Nice")))
                .isEmpty();
    }

    @Test
    void writesNothingAnyMoreAtAVersionThatIsSuperseded() {
        letters.store().add(Letter.posted(id, "Paris"), command());

        letters.store().supersede(id, 1);
        letters.store().supersede(id, 1);

        Stored<Letter> same = letters.store().find(id, ANY).orElseThrow();
        assertThat(same.version()).isEqualTo(2);
        assertThat(same.value().places()).containsExactly("Paris");
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> letters.store().change(id, ANY, expecting(1), letter -> letter.moveTo("Nice")));
    }

    @Test
    void appliesARepeatedCommandOnce() {
        letters.store().add(Letter.posted(id, "Paris"), command());
        letters.store().change(id, ANY, command("c1", "f1"), letter -> letter.moveTo("Lyon"));
        letters.store().change(id, ANY, command(), letter -> letter.moveTo("Nice"));

        Stored<Letter> again = letters.store()
                .change(id, ANY, command("c1", "f1"), letter -> letter.moveTo("Lyon"))
                .orElseThrow();

        assertThat(again.value().places()).containsExactly("Paris", "Lyon", "Nice");
    }

    @Test
    void knowsWhatACommandMadeOrChangedBefore() {
        letters.store().add(Letter.posted(id, "Paris"), command(id, "f0"));
        letters.store().change(id, ANY, command("c1", "f1"), letter -> letter.moveTo("Lyon"));

        assertThat(letters.store().repeated(id, command(id, "f0"))).isPresent();
        assertThat(letters.store().repeated(id, command("c1", "f1")))
                .hasValueSatisfying(letter -> assertThat(letter.version()).isEqualTo(2));
        assertThat(letters.store().repeated(id, command("c2", "f1"))).isEmpty();
        assertThat(letters.store().repeated(id, command())).isEmpty();
        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(() -> letters.store().repeated(id, command("c1", "f2")));
    }

    @Test
    void doesNotDoLaterWhatACommandFoundDone() {
        letters.store().add(Letter.posted(id, "Paris"), command());
        letters.store().change(id, ANY, command("c1", "f1"), letter -> letter.moveTo("Paris"));
        letters.store().change(id, ANY, command(), letter -> letter.moveTo("Lyon"));

        Stored<Letter> again = letters.store()
                .change(id, ANY, command("c1", "f1"), letter -> letter.moveTo("Paris"))
                .orElseThrow();

        assertThat(again.version()).isEqualTo(2);
        assertThat(again.value().places()).containsExactly("Paris", "Lyon");
    }

    @Test
    void refusesAnotherCommandUnderAnIdThatWasUsed() {
        letters.store().add(Letter.posted(id, "Paris"), command());
        letters.store().change(id, ANY, command("c1", "f1"), letter -> letter.moveTo("Lyon"));

        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(
                        () -> letters.store().change(id, ANY, command("c1", "f2"), letter -> letter.moveTo("Nice")));
    }

    @Test
    void appliesWhatEventsCauseAsOftenAsTheyCauseIt() {
        letters.store().add(Letter.posted(id, "Paris"), command());
        Command caused = Command.causedBy("move", "another");
        letters.store().change(id, ANY, caused, letter -> letter.moveTo("Lyon"));

        letters.store().change(id, ANY, caused, letter -> letter.moveTo("Nice"));

        assertThat(letters.store().find(id, ANY).orElseThrow().value().places())
                .containsExactly("Paris", "Lyon", "Nice");
    }

    @Test
    void remembersTheLastFiftyCommands() {
        letters.store().add(Letter.posted(id, "Paris"), command());
        for (int i = 0; i < 60; i++) {
            String text = "remark " + i;
            letters.store().change(id, ANY, command("c" + i, "f"), letter -> letter.remark(text));
        }

        assertThat(letters.document(id).getList("commands", Document.class))
                .hasSize(50)
                .last()
                .isEqualTo(new Document("id", "c59").append("fingerprint", "f"));
    }

    @Test
    void losesNothingWhenEightThreadsChangeOneAggregate() throws Exception {
        letters.store().add(Letter.posted(id, "start"), command());

        inParallel(8, thread -> {
            for (int i = 0; i < 25; i++) {
                String place = thread + "/" + i;
                moveWhenThereIsRoom(place);
            }
        });

        Stored<Letter> letter = letters.store().find(id, ANY).orElseThrow();
        assertThat(letter.version()).isEqualTo(201);
        assertThat(letter.value().places()).hasSize(201).doesNotHaveDuplicates();
        await().untilAsserted(() -> assertThat(letters.document(id)).doesNotContainKey("pending"));
        assertThat(broker.sequences(FACTS, id).stream().distinct())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 201).boxed().toList());
    }

    @Test
    void cantBringSentEventsBackWithAStaleAggregate() {
        broker.refuse(_ -> true);
        letters.store().add(Letter.posted(id, "Paris"), command());

        letters.store().change(id, ANY, command(), letter -> {
            broker.refuse(_ -> false);
            letters.store().change(id, ANY, command(), other -> other.remark("meanwhile"));
            letters.store().change(id, ANY, command(), other -> other.moveTo("Lyon"));
            settled();
            letter.moveTo("Nice");
        });

        settled();
        assertThat(broker.sequences(FACTS, id)).containsExactly(1L, 2L, 3L);
    }

    private void moveWhenThereIsRoom(String place) {
        await().ignoreExceptionsInstanceOf(OutboxFull.class)
                .until(() -> letters.store()
                        .change(id, ANY, command(), letter -> letter.moveTo(place))
                        .isPresent());
    }

    private Document settled() {
        await().untilAsserted(() -> assertThat(letters.document(id)).doesNotContainKey("pending"));
        return letters.document(id);
    }

    private static void inParallel(int threads, IntConsumer work) throws Exception {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                tasks.add(() -> {
                    work.accept(number);
                    return null;
                });
            }
            for (Future<Void> done : executor.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
