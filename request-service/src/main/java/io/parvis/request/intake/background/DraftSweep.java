package io.parvis.request.intake.background;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import io.parvis.request.intake.DraftProperties;
import io.parvis.request.intake.ForgettingDrafts;

/** Looks now and then for drafts that nobody goes on with, in each replica. */
@Component
class DraftSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DraftSweep.class);

    private final ForgettingDrafts forgetting;
    private final Duration pause;
    private @Nullable ScheduledExecutorService sweeps;

    DraftSweep(ForgettingDrafts forgetting, DraftProperties properties) {
        this.forgetting = forgetting;
        this.pause = properties.sweepPause();
    }

    @Override
    public synchronized void start() {
        sweeps = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("draft-sweep").daemon().factory());
        var _ = sweeps.scheduleWithFixedDelay(this::sweep, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        try {
            while (forgetting.forgetSome()) {
                // until none is due
            }
        } catch (RuntimeException e) {
            LOG.warn("Forgotten drafts stay for now", e);
        }
    }

    @Override
    public synchronized void stop() {
        if (sweeps != null) {
            sweeps.shutdownNow();
            sweeps = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return sweeps != null;
    }
}
