package io.parvis.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class RestartPolicyTests {

    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final Duration LONG = Duration.ofMinutes(2);

    private final RestartPolicy policy = new RestartPolicy();

    @Test
    void restartsAtOnceThenEverLaterThenNeverAgain() {
        List<Long> pauses = Stream.generate(() -> policy.afterDeath(SHORT))
                .limit(4)
                .map(pause -> pause.orElseThrow().toSeconds())
                .toList();

        assertThat(pauses).containsExactly(0L, 1L, 2L, 4L);
        assertThat(policy.afterDeath(SHORT)).isEmpty();
    }

    @Test
    void forgivesEarlierDeathsToAProcessThatLivedLong() {
        policy.afterDeath(SHORT);
        policy.afterDeath(SHORT);

        assertThat(policy.afterDeath(LONG)).contains(Duration.ZERO);
    }

    @Test
    void forgivesWhenAPersonStartsItAgain() {
        Stream.generate(() -> policy.afterDeath(SHORT)).limit(5).forEach(ignored -> {});

        policy.forgive();

        assertThat(policy.afterDeath(SHORT)).contains(Duration.ZERO);
    }
}
