package io.parvis.benchmarks.relay;

import java.time.Duration;

/**
 * How fast records went to the broker.
 *
 * @param perSecond records a second
 * @param cpuMicros CPU time of the sending process for each record, in microseconds
 */
record Rate(double perSecond, double cpuMicros) {

    static Rate of(long records, Duration took, Duration cpu) {
        return new Rate(records * 1e9 / took.toNanos(), cpu.toNanos() / 1e3 / records);
    }
}
