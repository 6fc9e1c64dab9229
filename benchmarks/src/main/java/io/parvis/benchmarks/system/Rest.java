package io.parvis.benchmarks.system;

import java.time.Duration;

import io.parvis.benchmarks.measure.CpuTime;
import io.parvis.benchmarks.measure.Report;

/** Waits until the system has done what an earlier load left it: mails to send, start caches to make. */
public final class Rest {

    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** Of one processor; what a system does by itself is less. */
    private static final double QUIET = 0.25;

    private Rest() {}

    /** Returns when the system is at rest, or says that it does not come to rest. */
    public static void await(RunningStack stack, Report report) throws InterruptedException {
        long begin = System.nanoTime();
        while (used(stack) > QUIET) {
            if (System.nanoTime() - begin > LONGEST.toNanos()) {
                report.line("  The system does not come to rest. What follows is measured beside other work.");
                return;
            }
        }
    }

    /** How much of one processor all its processes use. */
    private static double used(RunningStack stack) throws InterruptedException {
        Duration before = CpuTime.of(stack.processes());
        Thread.sleep(LOOK);
        return (double) CpuTime.of(stack.processes()).minus(before).toNanos() / LOOK.toNanos();
    }
}
