package io.parvis.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.parvis.faults.checks.Finding;
import io.parvis.faults.checks.Recovery;

class FiguresTests {

    private static final List<Recovery> RECOVERIES =
            List.of(recovery("KILL gateway", 3), recovery("KILL gateway", 5), recovery("STOP kafka", 1));

    @Test
    void tellsTheLongestRecoveryOfEachKind() {
        String report = new Figures().withRecoveries(RECOVERIES).text(RECOVERIES, List.of());

        assertThat(report.lines())
                .anyMatch(line -> line.matches(
                        "recovery from KILL gateway +2 times, 99 % success after at most 5000 ms, all ready"
                                + " after at most 5000 ms"));
        assertThat(report).contains("recovery from STOP kafka").doesNotContain("wrong");
    }

    @Test
    void countsWhatIsWrongByKindAndSaysWhatItIs() {
        List<Finding> findings = List.of(
                new Finding(Finding.Kind.LOST, "the first"),
                new Finding(Finding.Kind.LOST, "the second"),
                new Finding(Finding.Kind.LEAK, "the third"));

        String report = new Figures().withFindings(findings).text(List.of(), findings);

        assertThat(report.lines())
                .anyMatch(line -> line.matches("lost +2"))
                .anyMatch(line -> line.matches("leak +1"))
                .anyMatch(line -> line.matches("doubled +0"));
        assertThat(report).contains("the first", "the second", "the third");
    }

    private static Recovery recovery(String name, int seconds) {
        Optional<Duration> time = Optional.of(Duration.ofSeconds(seconds));
        return new Recovery(true, "#1 " + name, name, time, time);
    }
}
