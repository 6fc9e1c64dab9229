package io.parvis.faults.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

class AttemptsTests {

    private final AtomicLong clock = new AtomicLong(1_000_000_000);
    private final Attempts attempts = new Attempts(clock::get);

    @Test
    void isCalmAtOnceWhenNothingFailed() {
        long moment = clock.get();
        every100Millis(60, true);

        assertThat(attempts.recoveredAfter(moment)).contains(Duration.ZERO);
    }

    @Test
    void countsTheTimeUntilTheLastFailure() {
        long moment = clock.get();
        every100Millis(30, false);
        every100Millis(60, true);

        assertThat(attempts.recoveredAfter(moment).orElseThrow())
                .isBetween(Duration.ofMillis(2_900), Duration.ofMillis(3_000));
    }

    @Test
    void cannotTellBeforeTheTimeIsOver() {
        long moment = clock.get();
        every100Millis(49, true);

        assertThat(attempts.recoveredAfter(moment)).isEmpty();
    }

    @Test
    void cannotTellWhileAnAttemptIsUnderWay() {
        long moment = clock.get();
        long pending = attempts.begin();
        every100Millis(60, true);

        assertThat(attempts.recoveredAfter(moment)).isEmpty();
        attempts.end(pending, true);
        assertThat(attempts.recoveredAfter(moment)).contains(Duration.ZERO);
    }

    @Test
    void takesNoSilenceForCalm() {
        long moment = clock.get();
        clock.addAndGet(Duration.ofSeconds(10).toNanos());

        assertThat(attempts.recoveredAfter(moment)).isEmpty();
    }

    @Test
    void countsWhatCameOfThem() {
        every100Millis(3, true);
        every100Millis(2, false);

        assertThat(attempts.succeeded()).isEqualTo(3);
        assertThat(attempts.failed()).isEqualTo(2);
    }

    private void every100Millis(int times, boolean success) {
        for (int i = 0; i < times; i++) {
            attempts.end(attempts.begin(), success);
            clock.addAndGet(Duration.ofMillis(100).toNanos());
        }
    }
}
