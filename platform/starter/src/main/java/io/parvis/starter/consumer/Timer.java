package io.parvis.starter.consumer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** Does things later for the consumers, as long as they run; what is due after that is forgotten. */
final class Timer {

    private @Nullable ScheduledExecutorService threads;

    synchronized void start() {
        if (threads == null) {
            threads = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("consumers").factory());
        }
    }

    synchronized void stop() {
        if (threads != null) {
            threads.shutdownNow();
            threads = null;
        }
    }

    synchronized void after(Duration pause, Runnable task) {
        if (threads != null) {
            var _ = threads.schedule(task, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Does something at once and then again and again. */
    synchronized void every(Duration pause, Runnable task) {
        if (threads != null) {
            var _ = threads.scheduleWithFixedDelay(task, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
