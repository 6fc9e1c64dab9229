package io.parvis.starter.operations;

import java.time.Duration;

import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;

/**
 * The time between two steps of leaving: readiness refuses traffic already, and the server still takes it, until whoever spreads
 * requests over the replicas has noticed. Consumers leave meanwhile.
 */
final class Draining implements SmartLifecycle, ApplicationListener<ContextClosedEvent> {

    private final Duration duration;
    private volatile boolean running;
    private volatile boolean closing;

    Draining(Duration duration) {
        this.duration = duration;
    }

    /** Whether connections should not be kept for another request. */
    boolean isUnderWay() {
        return closing;
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        closing = true;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    /** Only a context that closes is left by its callers; one that is paused goes on later. */
    @Override
    public void stop(Runnable stopped) {
        running = false;
        if (!closing || duration.isZero()) {
            stopped.run();
            return;
        }
        Thread.ofVirtual().name("draining").start(() -> {
            try {
                Thread.sleep(duration);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            stopped.run();
        });
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops first, with the consumers and before the web server. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
