package io.parvis.faults.checks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.parvis.faults.checks.Finding.Kind;

/**
 * What followed a fault.
 *
 * @param single   whether one thing was broken: processes that fall together are started together, and may take longer
 * @param fault    the fault, in words
 * @param name     its kind and target, by which the report sums up
 * @param answered how long after its end 99 % of all attempts succeeded again; empty if they did not as long as anyone waited
 * @param ready    how long after its end every process was ready; empty likewise
 */
public record Recovery(
        boolean single, String fault, String name, Optional<Duration> answered, Optional<Duration> ready) {

    /** Within this time after the end of a single fault the system answers as if nothing had been. */
    public static final Duration LIMIT = Duration.ofSeconds(30);

    /** Which faults the system did not recover from as it must. */
    public static List<Finding> check(List<Recovery> recoveries) {
        List<Finding> findings = new ArrayList<>();
        for (Recovery recovery : recoveries) {
            if (!recovery.isInTime()) {
                findings.add(new Finding(Kind.RECOVERY, "answers after " + recovery));
            }
            if (recovery.ready().isEmpty()) {
                findings.add(new Finding(Kind.RECOVERY, "processes after " + recovery));
            }
        }
        return findings;
    }

    private boolean isInTime() {
        return answered.filter(time -> !single || time.compareTo(LIMIT) <= 0).isPresent();
    }

    @Override
    public String toString() {
        return "%s: 99 %% success after %s, all ready after %s".formatted(fault, text(answered), text(ready));
    }

    private static String text(Optional<Duration> time) {
        return time.map(value -> value.toMillis() + " ms").orElse("no time that anyone waited");
    }
}
