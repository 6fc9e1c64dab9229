package io.parvis.faults.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.parvis.faults.checks.Finding.Kind;

class RecoveryTests {

    private static final Optional<Duration> SOON = Optional.of(Duration.ofSeconds(4));
    private static final Optional<Duration> LATE = Optional.of(Duration.ofSeconds(31));

    @Test
    void acceptsASystemThatIsItselfAgainInTime() {
        assertThat(Recovery.check(List.of(new Recovery(true, "#1", "KILL gateway", SOON, LATE))))
                .isEmpty();
    }

    @Test
    void findsAnswersThatComeBackLateOrNever() {
        assertThat(Recovery.check(List.of(
                        new Recovery(true, "#1", "KILL gateway", LATE, SOON),
                        new Recovery(true, "#2", "KILL gateway", Optional.empty(), SOON))))
                .extracting(Finding::kind)
                .containsExactly(Kind.RECOVERY, Kind.RECOVERY);
    }

    @Test
    void givesSeveralThatBrokeTogetherMoreTime() {
        assertThat(Recovery.check(List.of(new Recovery(false, "#1", "KILL_TOGETHER 5 processes", LATE, LATE))))
                .isEmpty();
        assertThat(Recovery.check(
                        List.of(new Recovery(false, "#1", "KILL_TOGETHER 5 processes", Optional.empty(), LATE))))
                .extracting(Finding::kind)
                .containsExactly(Kind.RECOVERY);
    }

    @Test
    void findsAProcessThatDoesNotComeBack() {
        assertThat(Recovery.check(List.of(new Recovery(true, "#1", "KILL gateway", SOON, Optional.empty()))))
                .extracting(Finding::kind)
                .containsExactly(Kind.RECOVERY);
    }
}
