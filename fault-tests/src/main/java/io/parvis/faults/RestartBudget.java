package io.parvis.faults;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How often a process may be killed before its supervisor gives it up, as it rightly does with one that can't stay alive. Chance must not
 * bring that about.
 */
final class RestartBudget {

    /** Before that the supervisor gives up, and after so long a life it forgives. */
    private static final int MOST_DEATHS = 4;

    private static final Duration FORGIVEN = Duration.ofSeconds(75);

    private final Map<String, Deaths> deaths = new HashMap<>();

    private record Deaths(int count, Duration last) {}

    /**
     * How long to wait before the process is killed; zero most of the time.
     *
     * @param now the time since any fixed moment
     */
    synchronized Duration waitBeforeKill(String process, Duration now) {
        Deaths known = deaths.get(process);
        if (known == null || known.count() < MOST_DEATHS) {
            return Duration.ZERO;
        }
        Duration rest = FORGIVEN.minus(now.minus(known.last()));
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** Notes that the process was killed. */
    synchronized void killed(String process, Duration now) {
        deaths.merge(process, new Deaths(1, now), (known, _) -> {
            boolean forgiven = now.minus(known.last()).compareTo(FORGIVEN) >= 0;
            return new Deaths(forgiven ? 1 : known.count() + 1, now);
        });
    }
}
