package io.parvis.starter.consumer;

import static io.parvis.starter.consumer.ParkedLetters.ID;
import static io.parvis.starter.consumer.ParkedLetters.OPERATOR;
import static io.parvis.starter.consumer.ParkedLetters.moved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import io.parvis.starter.consumer.ParkedEvents.Outcome;
import io.parvis.starter.consumer.ParkedEvents.Replay;

class ParkingIT {

    private final ParkedLetters letters = new ParkedLetters();

    @RepeatedTest(10)
    void losesAndDoublesNothingAndKeepsTheOrderWhenEventsComeDuringAReplay() throws InterruptedException {
        letters.fail();
        LongStream.range(0, 20).forEach(offset -> letters.dispatcher().receive(moved(offset)));
        letters.work();

        Thread live = Thread.ofVirtual()
                .start(() -> LongStream.range(20, 120)
                        .forEach(offset -> letters.dispatcher().receive(moved(offset))));
        await().until(() -> letters.parked().list().isEmpty() || replay().outcome() == Outcome.APPLIED);
        live.join();
        await().until(() -> letters.parked().list().isEmpty() || replay().outcome() == Outcome.APPLIED);

        assertThat(letters.applied())
                .containsExactlyElementsOf(LongStream.range(0, 120).boxed().toList());
        assertThat(List.of("parked", "parkedEnvelopes", "parkedRecords"))
                .allSatisfy(
                        collection -> assertThat(letters.documents(collection)).isEmpty());
    }

    @Test
    void keepsWhatJoinsWhileAReplayAppliesTheLastEvent() throws InterruptedException {
        letters.fail();
        letters.dispatcher().receive(moved(0));
        letters.work();
        CountDownLatch applying = new CountDownLatch(1);
        CountDownLatch joined = new CountDownLatch(1);
        Dispatcher slow = letters.dispatcher(event -> {
            applying.countDown();
            awaitQuietly(joined);
            letters.apply(event);
        });

        Thread replay =
                Thread.ofVirtual().start(() -> letters.parkedEvents(slow).replay(ID, OPERATOR));
        applying.await();
        letters.dispatcher().receive(moved(1));
        joined.countDown();
        replay.join();

        assertThat(letters.applied()).containsExactly(0L, 1L);
        assertThat(letters.parked().list()).isEmpty();
    }

    @Test
    void seesWhatAnotherReplicaParkedBeforeItGotTheLine() {
        Parking other = letters.parkingFor(Duration.ofMinutes(5));
        Line line = new Line("tracking", "test.letters", ParkedLetters.LETTER);
        assertThat(other.isParked(line)).isFalse();
        letters.fail();
        letters.dispatcher().receive(moved(0));

        other.taken("tracking");

        assertThat(other.isParked(line)).isTrue();
    }

    @Test
    void seesAtOnceWhatItParkedItself() {
        Line line = new Line("tracking", "test.letters", ParkedLetters.LETTER);
        assertThat(letters.parking().isParked(line)).isFalse();
        letters.fail();

        letters.dispatcher().receive(moved(0));

        assertThat(letters.parking().isParked(line)).isTrue();
    }

    @Test
    void parksARecordOnceThatIsDeliveredTwice() {
        letters.fail();
        letters.dispatcher().receive(moved(0));
        letters.dispatcher().receive(moved(1));
        letters.dispatcher().receive(moved(0));
        letters.dispatcher().receive(moved(1));

        assertThat(letters.parking().events("tracking")).isEqualTo(2);
    }

    @Test
    void waitsForAnEventThatWasAnnouncedByAConsumerThatDied() {
        letters.fail();
        letters.dispatcher().receive(moved(0));
        letters.dispatcher().receive(moved(1));
        letters.work();
        letters.lose("parkedRecords", 1);
        letters.lose("parkedEnvelopes", 1);

        assertThat(replay()).isEqualTo(new Replay(Outcome.UNREACHABLE, 1, null));
        letters.dispatcher().receive(moved(1));
        assertThat(replay()).isEqualTo(new Replay(Outcome.APPLIED, 1, null));

        assertThat(letters.applied()).containsExactly(0L, 1L);
    }

    @Test
    void goesOnAfterAReplayThatDiedWhileItRemovedWhatItHadApplied() {
        letters.fail();
        letters.dispatcher().receive(moved(0));
        letters.dispatcher().receive(moved(1));
        letters.work();
        letters.lose("parkedRecords", 0);

        assertThat(replay()).isEqualTo(new Replay(Outcome.APPLIED, 1, null));
        assertThat(letters.applied()).containsExactly(1L);
        assertThat(letters.documents("parkedEnvelopes")).isEmpty();
    }

    private Replay replay() {
        return letters.parked().replay(ID, OPERATOR);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
