package io.parvis.localstack.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Looks again and again until something is so. */
public final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private Waiting() {}

    /** Returns whether it became so within the limit. */
    public static boolean until(Duration limit, BooleanSupplier condition) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begin > limit.toNanos()) {
                return false;
            }
            if (!sleep(PAUSE)) {
                throw new StackFailure("Interrupted");
            }
        }
        return true;
    }

    /** Returns whether the time passed; an interruption ends it earlier, and stays set. */
    public static boolean sleep(Duration time) {
        try {
            Thread.sleep(time);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
