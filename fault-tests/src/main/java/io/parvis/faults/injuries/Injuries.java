package io.parvis.faults.injuries;

import java.time.Duration;

import io.parvis.faults.schedule.PlannedFault;

/** From what the schedule says to what is done. */
public final class Injuries {

    private final Processes processes;
    private final String broker;
    private final Poison poison;

    /** @param broker where Kafka's clients connect */
    public Injuries(Processes processes, String broker, Poison poison) {
        this.processes = processes;
        this.broker = broker;
        this.poison = poison;
    }

    public Fault of(PlannedFault planned) {
        return switch (planned.injury()) {
            case KILL, KILL_TOGETHER -> new Kill(processes, planned.targets(), Duration.ZERO);
            case KILL_IN_TURN -> new Kill(processes, planned.targets(), Duration.ofSeconds(1));
            case STOP, SCALE -> new Stop(processes, planned.targets().getFirst());
            case PAUSE -> new Pause(processes, planned.targets().getFirst());
            case REREAD -> new Reread(processes, planned.targets(), broker, planned.seed());
            case POISON -> poison.fault(planned.seed());
        };
    }
}
