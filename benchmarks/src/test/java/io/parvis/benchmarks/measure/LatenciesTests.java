package io.parvis.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LatenciesTests {

    private static final Offset<Double> THREE_DIGITS = within(0.1);

    private final Latencies latencies = new Latencies();

    @Test
    void tellsWithinWhichTimeWhichShareEnded() {
        IntStream.rangeClosed(1, 100).forEach(millis -> latencies.add(TimeUnit.MILLISECONDS.toNanos(millis)));

        assertThat(latencies.count()).isEqualTo(100);
        assertThat(latencies.millis(50)).isEqualTo(50, THREE_DIGITS);
        assertThat(latencies.millis(99)).isEqualTo(99, THREE_DIGITS);
        assertThat(latencies.longestMillis()).isEqualTo(100, THREE_DIGITS);
    }

    @Test
    void keepsWhatIsOutOfRange() {
        latencies.add(-5);
        latencies.add(TimeUnit.HOURS.toNanos(3));

        assertThat(latencies.count()).isEqualTo(2);
        assertThat(latencies.millis(50)).isZero();
    }

    @Test
    void addsUp() {
        Latencies others = new Latencies();
        latencies.add(TimeUnit.MILLISECONDS.toNanos(1));
        others.add(TimeUnit.MILLISECONDS.toNanos(9));

        latencies.addAll(others);

        assertThat(latencies.count()).isEqualTo(2);
        assertThat(latencies.longestMillis()).isEqualTo(9, THREE_DIGITS);
    }
}
