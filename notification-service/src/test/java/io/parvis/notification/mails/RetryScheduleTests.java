package io.parvis.notification.mails;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RetryScheduleTests {

    private final RetrySchedule schedule =
            new RetrySchedule(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(12));

    @Test
    void doublesTheDelayUpToTheLongest() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(failures -> schedule.after(failures, 0)))
                .containsExactly(minutes(1), minutes(2), minutes(4), minutes(5));
    }

    @Test
    void endsWhenTheDelaysFillThePeriod() {
        assertThat(schedule.after(5, 0)).isEmpty();
        assertThat(schedule.after(500, 0)).isEmpty();
    }

    @Test
    void addsAFifthAtMostByChance() {
        assertThat(schedule.after(4, 0.5)).contains(Duration.ofSeconds(330));
        assertThat(schedule.after(4, 1)).contains(Duration.ofMinutes(6));
    }

    private static Optional<Duration> minutes(int minutes) {
        return Optional.of(Duration.ofMinutes(minutes));
    }
}
