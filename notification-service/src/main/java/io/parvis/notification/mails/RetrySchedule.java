package io.parvis.notification.mails;

import java.time.Duration;
import java.util.Optional;

/**
 * When to try again: each delay is twice the one before, up to a longest one, until together they fill a period.
 *
 * @param first   the delay after the first failure
 * @param longest the delay that is not exceeded but for jitter
 * @param period  how long to go on, counted in delays, so that a service that was down does not lose its mails' attempts
 */
public record RetrySchedule(Duration first, Duration longest, Duration period) {

    private static final double JITTER = 0.2;

    /**
     * The delay after a failure, or empty when it was the last one.
     *
     * @param failures how often it failed, from 1
     * @param jitter   from 0 to 1: how much of a fifth of the delay is added, so that what failed together does not come back together
     */
    public Optional<Duration> after(int failures, double jitter) {
        Duration delay = first;
        Duration passed = Duration.ZERO;
        for (int failure = 1; failure < failures; failure++) {
            passed = passed.plus(delay);
            delay = shorter(delay.multipliedBy(2), longest);
        }
        if (passed.compareTo(period) >= 0) {
            return Optional.empty();
        }
        return Optional.of(delay.plusMillis((long) (delay.toMillis() * JITTER * jitter)));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
