package io.parvis.faults.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.LongSupplier;

/** Every attempt to be answered, when it began and whether it succeeded: what tells how long the system takes to recover. */
public final class Attempts {

    /** So much time without trouble is a recovery. */
    public static final Duration CALM = Duration.ofSeconds(5);

    private static final int FEWEST = 20;
    private static final int PER_FAILURE = 100;

    private enum State {
        UNDER_WAY,
        SUCCEEDED,
        FAILED
    }

    private final LongSupplier clock;
    private final ConcurrentNavigableMap<Long, State> attempts = new ConcurrentSkipListMap<>();

    /** @param clock in nanoseconds, such as {@link System#nanoTime} */
    public Attempts(LongSupplier clock) {
        this.clock = clock;
    }

    /** Begins an attempt. */
    public long begin() {
        long now = clock.getAsLong();
        while (attempts.putIfAbsent(now, State.UNDER_WAY) != null) {
            now++;
        }
        return now;
    }

    /**
     * Ends an attempt.
     *
     * @param attempt what {@link #begin} returned
     */
    public void end(long attempt, boolean success) {
        attempts.put(attempt, success ? State.SUCCEEDED : State.FAILED);
    }

    public long now() {
        return clock.getAsLong();
    }

    /**
     * How long after a moment the system answered again: until the first {@link #CALM} in which at least 99 % of the attempts
     * succeeded. Empty while that can't be told.
     */
    public Optional<Duration> recoveredAfter(long moment) {
        for (long start : starts(moment)) {
            long end = start + CALM.toNanos();
            Collection<State> states = attempts.subMap(start, end).values();
            if (clock.getAsLong() < end || states.contains(State.UNDER_WAY)) {
                return Optional.empty();
            }
            if (isCalm(states)) {
                return Optional.of(Duration.ofNanos(start - moment));
            }
        }
        return Optional.empty();
    }

    public long succeeded() {
        return attempts.values().stream()
                .filter(state -> state == State.SUCCEEDED)
                .count();
    }

    public long failed() {
        return attempts.values().stream().filter(state -> state == State.FAILED).count();
    }

    private List<Long> starts(long moment) {
        List<Long> starts = new ArrayList<>(List.of(moment));
        attempts.tailMap(moment).forEach((began, state) -> {
            if (state != State.SUCCEEDED) {
                starts.add(began + 1);
            }
        });
        return starts;
    }

    private static boolean isCalm(Collection<State> states) {
        long failures = states.stream().filter(state -> state == State.FAILED).count();
        return states.size() >= FEWEST && failures * PER_FAILURE <= states.size();
    }
}
