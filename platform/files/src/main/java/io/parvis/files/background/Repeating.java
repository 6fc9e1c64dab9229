package io.parvis.files.background;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** A thread that does the same again and again, and rests where there was nothing to do. What it can't reach, it tries again. */
final class Repeating implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Repeating.class);

    private final String name;
    private final Duration pause;
    private final BooleanSupplier work;
    private @Nullable Thread thread;

    /**
     * Made, not started.
     *
     * @param work tells whether there may be more to do at once
     */
    Repeating(String name, Duration pause, BooleanSupplier work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofVirtual().name(name).start(this::run);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (!attempt()) {
                    Thread.sleep(pause);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean attempt() {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.warn("{} failed and will try again", name, e);
            return false;
        }
    }
}
