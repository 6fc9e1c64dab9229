package io.parvis.benchmarks.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class TrafficTests {

    private static final int LOOKS = 3;

    private final Map<String, Integer> looks = new ConcurrentHashMap<>();
    private final AtomicInteger pages = new AtomicInteger();

    @Test
    void watchesTenASecondUntilTheirDocumentsAreThere() {
        Passage passage = new Traffic(20, 1).on(new SlowRoad());

        assertThat(passage.accepted().count()).isEqualTo(20);
        assertThat(passage.readable().count()).isEqualTo(10);
        assertThat(passage.whole().count()).isEqualTo(10);
        assertThat(passage.after().count()).isEqualTo(10);
        assertThat(passage.reads().sum()).isEqualTo(10 * LOOKS);
        assertThat(passage.failed().sum()).isZero();
    }

    @Test
    void looksLessOftenTheLongerItHasWaited() {
        assertThat(Traffic.pause(Duration.ZERO)).isEqualTo(Duration.ofMillis(2));
        assertThat(Traffic.pause(Duration.ofMillis(40))).isEqualTo(Duration.ofMillis(2));
        assertThat(Traffic.pause(Duration.ofSeconds(5))).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void asksForAPageWhenItsDocumentIsThere() {
        Passage passage = new Traffic(10, 1).on(new SlowRoad());

        assertThat(passage.shown().count()).isEqualTo(10);
        assertThat(pages).hasValue(10);
    }

    @Test
    void countsWhatIsNotTakenInAsFailedAndNothingElse() {
        Passage passage = new Traffic(10, 1).on(new SlowRoad() {
            @Override
            public String submit(int index) throws IOException {
                if (index % 2 == 0) {
                    throw new IOException("429");
                }
                return super.submit(index);
            }
        });

        assertThat(passage.failed().sum()).isEqualTo(5);
        assertThat(passage.accepted().count()).isEqualTo(5);
        assertThat(passage.after().count()).isEqualTo(5);
    }

    /** What was taken in is there at the third look. */
    private class SlowRoad implements Road {

        @Override
        public String submit(int index) throws IOException {
            return "matter " + index;
        }

        @Override
        public boolean isWritten(String sought) {
            return looks.merge(sought, 1, Integer::sum) >= LOOKS;
        }

        @Override
        public boolean isShown(int index, String sought) {
            pages.incrementAndGet();
            return looks.getOrDefault(sought, 0) >= LOOKS;
        }
    }
}
