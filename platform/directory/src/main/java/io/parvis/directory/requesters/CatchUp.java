package io.parvis.directory.requesters;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Has the notes taken that are missing: on what is older than the notes, when the service starts, and from time to time on what a replica of an earlier version
 * opened beside it. Every replica does it; whatever has a note is left alone.
 */
final class CatchUp implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CatchUp.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Runnable catchUp;
    private final Duration rest;
    private final Duration retryPause;
    private @Nullable Thread thread;

    CatchUp(Runnable catchUp, Duration rest, Duration retryPause) {
        this.catchUp = catchUp;
        this.rest = rest;
        this.retryPause = retryPause;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofVirtual().name("requesters").start(this::run);
    }

    @Override
    public synchronized void stop() {
        if (thread == null) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(pass());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long to pause then. */
    private Duration pass() {
        try {
            catchUp.run();
            return rest;
        } catch (RuntimeException e) {
            log.warn(
                    "Notes on gone requesters are still missing and will be tried again: {}",
                    e.getClass().getName());
            return retryPause;
        }
    }
}
