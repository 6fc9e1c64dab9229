package io.parvis.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.parvis.faults.checks.Finding;
import io.parvis.faults.checks.Recovery;
import io.parvis.faults.injuries.Fault;
import io.parvis.faults.injuries.Injuries;
import io.parvis.faults.load.Attempts;
import io.parvis.faults.schedule.PlannedFault;
import io.parvis.faults.schedule.Schedule;
import io.parvis.localstack.process.Waiting;

/** Inflicts the faults of a schedule, each when the system has recovered from the one before. */
final class Inflicting {

    private static final Logger log = LoggerFactory.getLogger(Inflicting.class);
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private final SystemUnderTest system;
    private final Schedule schedule;
    private final Injuries injuries;
    private final Attempts attempts;
    private final List<Recovery> recoveries = new ArrayList<>();
    private final List<Finding> undone = new ArrayList<>();

    Inflicting(SystemUnderTest system, Schedule schedule, Injuries injuries, Attempts attempts) {
        this.system = system;
        this.schedule = schedule;
        this.injuries = injuries;
        this.attempts = attempts;
    }

    /** Returns when the time is over and the last fault has ended. */
    void run(Duration length) {
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            inflict(schedule.next());
        }
    }

    List<Recovery> recoveries() {
        return List.copyOf(recoveries);
    }

    /** Faults that could not be inflicted as planned, which makes a run worth less than it says. */
    List<Finding> undone() {
        return List.copyOf(undone);
    }

    private void inflict(PlannedFault planned) {
        Waiting.sleep(planned.rest());
        log.info("fault {}", planned);
        Fault fault = injuries.of(planned);
        attempt(planned, "begin", fault::begin);
        Waiting.sleep(planned.duration());
        long ended = attempts.now();
        attempt(planned, "end", fault::end);
        Recovery recovery = await(planned, ended);
        log.info("recovery {}", recovery);
        recoveries.add(recovery);
    }

    private void attempt(PlannedFault planned, String what, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            log.error("fault {} does not {} as planned", planned, what, e);
            undone.add(new Finding(Finding.Kind.UNFINISHED, planned + " did not " + what + " as planned: " + e));
        }
    }

    private Recovery await(PlannedFault planned, long ended) {
        List<Duration> ready = new ArrayList<>();
        List<String> late = new ArrayList<>();
        Waiting.until(PATIENCE, () -> {
            if (ready.isEmpty()) {
                List<String> now = system.notReady();
                if (now.isEmpty()) {
                    ready.add(Duration.ofNanos(attempts.now() - ended));
                } else {
                    late.clear();
                    late.addAll(now);
                }
            }
            return !ready.isEmpty() && attempts.recoveredAfter(ended).isPresent();
        });
        log.info("the last that were ready: {}", late);
        if (ready.isEmpty()) {
            log.error("by hand: {}", late);
            late.forEach(system::start);
        }
        return new Recovery(
                planned.isSingle(),
                planned.toString(),
                planned.name(),
                attempts.recoveredAfter(ended),
                ready.stream().findFirst());
    }
}
