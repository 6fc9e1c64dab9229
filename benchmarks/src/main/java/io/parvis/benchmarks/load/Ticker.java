package io.parvis.benchmarks.load;

import java.util.concurrent.locks.LockSupport;

/** The time that a load runs by, in nanoseconds. */
public interface Ticker {

    long now();

    /** Returns when this moment has come. */
    void awaitUntil(long moment);

    /** The machine's. */
    Ticker SYSTEM = new Ticker() {

        @Override
        public long now() {
            return System.nanoTime();
        }

        @Override
        public void awaitUntil(long moment) {
            for (long rest = moment - now(); rest > 0; rest = moment - now()) {
                LockSupport.parkNanos(rest);
            }
        }
    };
}
