package io.parvis.identity.invitations.background;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import io.parvis.identity.invitations.EndingAttempts;

/** Looks now and then at passwords that were about to be set and are not, in each replica: two may look at the same one. */
@Component
class AttemptWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final EndingAttempts ending;
    private @Nullable ScheduledExecutorService looks;

    AttemptWatch(EndingAttempts ending) {
        this.ending = ending;
    }

    @Override
    public synchronized void start() {
        looks = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("password-attempts").daemon().factory());
        var _ = looks.scheduleWithFixedDelay(this::look, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        attempt(() -> ending.eachAbandoned(abandoned -> attempt(() -> ending.end(abandoned))));
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn(
                    "Whether a password was set that may not be is looked at later: {}",
                    e.getClass().getName());
        }
    }

    @Override
    public synchronized void stop() {
        if (looks != null) {
            looks.shutdownNow();
            looks = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return looks != null;
    }
}
