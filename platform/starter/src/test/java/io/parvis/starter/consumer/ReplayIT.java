package io.parvis.starter.consumer;

import static io.parvis.starter.consumer.ParkedLetters.ID;
import static io.parvis.starter.consumer.ParkedLetters.OPERATOR;
import static io.parvis.starter.consumer.ParkedLetters.moved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import io.parvis.starter.consumer.ParkedEvents.Outcome;
import io.parvis.starter.consumer.ParkedEvents.Replay;
import io.parvis.starter.letters.LetterEvents;
import io.parvis.starter.letters.LetterEvents.LetterMoved;
import io.parvis.starter.letters.LetterEvents.LetterPosted;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;

class ReplayIT {

    private static final Duration BRIEF = Duration.ofMillis(300);

    private final ParkedLetters letters = new ParkedLetters();

    @Test
    void letsOneReplayAtATimeDoIt() {
        letters.fail();
        letters.dispatcher().receive(moved(0));

        assertThat(letters.parking().take(ID, "one")).isPresent();
        assertThat(letters.parking().take(ID, "two")).isEmpty();
        assertRefused(ParkedRefusal.BEING_REPLAYED);
    }

    @Test
    void tellsTheSecondOfTwoReplaysAtOnceAndOneThatComesLater() throws InterruptedException {
        letters.fail();
        letters.dispatcher().receive(moved(0));
        letters.work();
        CountDownLatch applying = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        Dispatcher slow = letters.dispatcher(event -> {
            applying.countDown();
            awaitQuietly(told);
            letters.apply(event);
        });

        Thread first = Thread.ofVirtual().start(() -> letters.parkedEvents(slow).replay(ID, OPERATOR));
        applying.await();
        assertRefused(ParkedRefusal.BEING_REPLAYED);
        told.countDown();
        first.join();

        assertRefused(ParkedRefusal.NOT_PARKED);
        assertThat(letters.applied()).containsExactly(0L);
    }

    @Test
    void saysHowFarAReplayCameAndWhyItStopped() {
        letters.fail();
        LongStream.range(0, 4).forEach(offset -> letters.dispatcher().receive(moved(offset)));
        letters.work();
        ParkedEvents again = letters.parkedEvents(letters.dispatcher(event -> {
            if (event.sequence() == 3) {
                throw new Refused(ContentRefusal.CONTENT_GONE);
            }
            letters.apply(event);
        }));

        assertThat(again.replay(ID, OPERATOR)).isEqualTo(new Replay(Outcome.STILL_PARKED, 2, "content-gone"));
        assertThat(letters.parked().read(ID).reason()).isEqualTo("content-gone");
        assertThat(letters.parked().read(ID).events()).isEqualTo(2);
        assertThat(letters.replays("still_parked")).isEqualTo(1);
        assertThat(replay()).isEqualTo(new Replay(Outcome.APPLIED, 2, null));
        assertThat(letters.applied()).containsExactly(0L, 1L, 2L, 3L);
        assertThat(letters.replays("applied")).isEqualTo(1);
    }

    @Test
    void keepsTheReasonWhenSomethingCantBeReachedAndIsFreeForTheNextReplay() {
        letters.fail();
        letters.dispatcher().receive(moved(0));
        String reason = letters.parked().read(ID).reason();
        ParkedEvents away = letters.parkedEvents(letters.dispatcher(event -> {
            throw new OwnerUnavailable("/parvis/letter-service", new IOException("refused"));
        }));

        assertThat(away.replay(ID, OPERATOR)).isEqualTo(new Replay(Outcome.UNREACHABLE, 0, null));
        assertThat(letters.parked().read(ID).reason()).isEqualTo(reason);

        letters.work();
        assertThat(replay().outcome()).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void staysParkedInAReleaseWithoutItsConsumer() {
        letters.fail();
        letters.dispatcher().receive(moved(0));

        assertThat(letters.parkedEvents(Map.of()).replay(ID, OPERATOR))
                .isEqualTo(new Replay(Outcome.STILL_PARKED, 0, "no consumer tracking"));
        assertThat(letters.parked().list()).hasSize(1);
    }

    @Test
    void appliesATypeThatALaterReleaseKnows() {
        Dispatcher older = letters.olderRelease();
        older.receive(moved(0));
        older.receive(moved(1));
        assertThat(letters.parked().read(ID).reason()).isEqualTo("unreadable: unknown type test.letter.moved.v1");
        assertThat(letters.parkedEvents(older).replay(ID, OPERATOR).outcome()).isEqualTo(Outcome.STILL_PARKED);

        assertThat(replay()).isEqualTo(new Replay(Outcome.APPLIED, 2, null));
        assertThat(letters.applied()).containsExactly(0L, 1L);
    }

    @Test
    void letsGoOfATypeThatALaterReleaseSkips() {
        letters.olderRelease().receive(moved(0));
        EventConsumer skipping = EventConsumer.named("tracking")
                .on(LetterPosted.class, event -> {})
                .skipping(LetterMoved.class)
                .build();

        assertThat(letters.parkedEvents(letters.dispatcher(skipping, new LetterEvents()))
                        .replay(ID, OPERATOR)
                        .outcome())
                .isEqualTo(Outcome.APPLIED);
        assertThat(letters.parked().list()).isEmpty();
    }

    @Test
    void takesOverFromAReplayThatDied() {
        letters.fail();
        letters.dispatcher().receive(moved(0));
        letters.dispatcher().receive(moved(1));
        letters.work();
        letters.parkingFor(BRIEF).take(ID, "dead");
        letters.dispatcher().replay(moved(0));
        letters.parking().applied(ID, 0);

        await().ignoreException(Refused.class).until(() -> replay().outcome() == Outcome.APPLIED);

        assertThat(letters.applied()).containsExactly(0L, 1L);
    }

    @Test
    void endsWhatAReplayHadAppliedBeforeItDied() {
        letters.fail();
        letters.dispatcher().receive(moved(0));
        letters.work();
        letters.parkingFor(BRIEF).take(ID, "dead");
        letters.parking().applied(ID, 0);

        await().ignoreException(Refused.class).until(() -> replay().outcome() == Outcome.APPLIED);
        assertThat(letters.parked().list()).isEmpty();
    }

    @Test
    void refusesAnIdUnderWhichNothingIsParked() {
        assertRefused(ParkedRefusal.NOT_PARKED);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> letters.parked().events("", PageRequest.first(1)));
    }

    @Test
    void takesTheIdOfAnEventForNone() {
        letters.fail();
        letters.dispatcher().receive(moved(0));
        String event = ID + "|0";

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> letters.parked().replay(event, OPERATOR))
                .extracting(Refused::refusal)
                .isEqualTo(ParkedRefusal.NOT_PARKED);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> letters.parked().read(event));
    }

    private Replay replay() {
        return letters.parked().replay(ID, OPERATOR);
    }

    private void assertRefused(ParkedRefusal refusal) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(this::replay)
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
