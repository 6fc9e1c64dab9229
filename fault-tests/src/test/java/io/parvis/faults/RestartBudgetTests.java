package io.parvis.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RestartBudgetTests {

    private final RestartBudget budget = new RestartBudget();

    @Test
    void letsAProcessBeKilledNowAndThen() {
        IntStream.range(0, 20).forEach(time -> {
            assertThat(budget.waitBeforeKill("gateway", minutes(2 * time))).isZero();
            budget.killed("gateway", minutes(2 * time));
        });
    }

    @Test
    void waitsBeforeTheKillThatWouldBeOneTooMany() {
        IntStream.range(0, 4).forEach(time -> {
            assertThat(budget.waitBeforeKill("gateway", seconds(10 * time))).isZero();
            budget.killed("gateway", seconds(10 * time));
        });

        assertThat(budget.waitBeforeKill("gateway", seconds(40))).isEqualTo(seconds(65));
        assertThat(budget.waitBeforeKill("kafka", seconds(40))).isZero();
        assertThat(budget.waitBeforeKill("gateway", seconds(105))).isZero();
        budget.killed("gateway", seconds(105));
        assertThat(budget.waitBeforeKill("gateway", seconds(106))).isZero();
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
