package io.parvis.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class OpenLoopTests {

    private final ManualTicker ticker = new ManualTicker();
    private final OpenLoop load = new OpenLoop(ticker, Runnable::run);

    @Test
    void intendsToBeginAtAConstantRate() {
        List<Long> intended = new ArrayList<>();

        load.run(50, 100, (index, moment) -> intended.add(moment));

        assertThat(intended)
                .isEqualTo(IntStream.range(0, 100)
                        .mapToObj(index -> TimeUnit.MILLISECONDS.toNanos(20L * index))
                        .toList());
    }

    @Test
    void chargesAStallToEveryoneWhoCameMeanwhile() {
        List<Long> waits = new ArrayList<>();

        load.run(10, 12, (index, intended) -> {
            if (index == 0) {
                ticker.pass(1000);
            }
            waits.add(TimeUnit.NANOSECONDS.toMillis(ticker.now() - intended));
        });

        assertThat(waits).containsExactly(1000L, 900L, 800L, 700L, 600L, 500L, 400L, 300L, 200L, 100L, 0L, 0L);
    }

    @Test
    void countsWhatFailedAndGoesOn() {
        List<Integer> ran = new ArrayList<>();

        long failed = load.run(10, 4, (index, intended) -> {
            ran.add(index);
            if (index % 2 == 0) {
                throw new IOException("refused");
            }
        });

        assertThat(failed).isEqualTo(2);
        assertThat(ran).containsExactly(0, 1, 2, 3);
    }

    @Test
    void returnsWhenEverythingHasEnded() {
        List<Integer> ended = Collections.synchronizedList(new ArrayList<>());

        OpenLoop.during(1, 200, (index, intended) -> ended.add(index));

        assertThat(ended).hasSize(200);
    }

    /** A clock that stands still unless it is told to go on. */
    private static final class ManualTicker implements Ticker {

        private long now;

        @Override
        public long now() {
            return now;
        }

        @Override
        public void awaitUntil(long moment) {
            now = Math.max(now, moment);
        }

        void pass(long millis) {
            now += TimeUnit.MILLISECONDS.toNanos(millis);
        }
    }
}
