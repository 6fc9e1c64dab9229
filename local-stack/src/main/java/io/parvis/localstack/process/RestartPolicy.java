package io.parvis.localstack.process;

import java.time.Duration;
import java.util.Optional;

/** Decides whether and when a process that died is started again: at once, then ever later, and not for ever. */
final class RestartPolicy {

    private static final int RESTARTS = 4;
    private static final Duration STABLE = Duration.ofMinutes(1);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private int deaths;

    /**
     * Takes a death into account.
     *
     * @param uptime how long the process lived; long enough, and earlier deaths are forgiven
     * @return how long to wait before the next start, or empty to give up
     */
    Optional<Duration> afterDeath(Duration uptime) {
        if (uptime.compareTo(STABLE) >= 0) {
            deaths = 0;
        }
        deaths++;
        if (deaths > RESTARTS) {
            return Optional.empty();
        }
        return Optional.of(deaths == 1 ? Duration.ZERO : FIRST_PAUSE.multipliedBy(1L << (deaths - 2)));
    }

    void forgive() {
        deaths = 0;
    }
}
