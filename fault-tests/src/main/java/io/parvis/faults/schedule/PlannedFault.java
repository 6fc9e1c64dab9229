package io.parvis.faults.schedule;

import java.time.Duration;
import java.util.List;

/**
 * A fault of the schedule.
 *
 * @param number   from 1 on
 * @param targets  the processes that it is done to
 * @param duration from its beginning to its end; zero for one that ends as it begins
 * @param rest     how long the system runs undisturbed before it
 * @param seed     of whatever else is left to chance
 */
public record PlannedFault(
        int number, Injury injury, List<String> targets, Duration duration, Duration rest, long seed) {

    public PlannedFault {
        targets = List.copyOf(targets);
    }

    /** Whether it breaks one thing, a process or a service, and not several that have nothing to do with each other. */
    public boolean isSingle() {
        return injury != Injury.KILL_TOGETHER && injury != Injury.KILL_IN_TURN;
    }

    /** What is broken, as the report sums it up. */
    public String name() {
        String who = targets.size() > 2 ? targets.size() + " processes" : String.join(", ", targets);
        return (injury.name() + " " + who).strip();
    }

    @Override
    public String toString() {
        return "#%d %s %s for %d ms, after %d ms of rest"
                .formatted(number, injury, targets, duration.toMillis(), rest.toMillis());
    }
}
