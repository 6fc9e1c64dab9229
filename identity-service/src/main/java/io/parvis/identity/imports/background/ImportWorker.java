package io.parvis.identity.imports.background;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import io.parvis.identity.imports.ForgettingImports;
import io.parvis.identity.imports.Import;
import io.parvis.identity.imports.RowFailed;
import io.parvis.identity.imports.Step;
import io.parvis.identity.imports.WorkingImports;
import io.parvis.starter.aggregate.OutboxFull;
import io.parvis.starter.document.DatabaseTroubles;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;

/** A thread that does one step after another for as long as the process runs. What it needs and can't reach, it waits for. */
final class ImportWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private final String name = UUID.randomUUID().toString();
    private final WorkingImports working;
    private final ForgettingImports forgetting;
    private final WorkerProperties properties;
    private final InstantSource clock;
    private Instant forgotten = Instant.MIN;
    private @Nullable Thread thread;
    private @Nullable CountDownLatch end;

    ImportWorker(
            WorkingImports working, ForgettingImports forgetting, WorkerProperties properties, InstantSource clock) {
        this.working = working;
        this.forgetting = forgetting;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        CountDownLatch ended = new CountDownLatch(1);
        end = ended;
        thread = Thread.ofVirtual().name("imports").start(() -> run(ended));
    }

    /** Lets the step that is being done end. */
    @Override
    public synchronized void stop() {
        if (thread == null || end == null) {
            return;
        }
        end.countDown();
        try {
            if (!thread.join(properties.patience())) {
                LOG.info("A step of an import goes on while this process stops");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void run(CountDownLatch ended) {
        try {
            while (!ended.await(attempt().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.trace("The next step of the imports");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        leave();
    }

    private Duration attempt() {
        try {
            forget();
            Step step = working.step(name);
            note(step.turned());
            return step.rest();
        } catch (RowFailed e) {
            return afterFailure(e);
        } catch (RuntimeException e) {
            LOG.warn("Imports wait: {}", e.getClass().getName());
            return properties.retryPause();
        }
    }

    /** What passes by itself is waited for, however long; what does not is the row's own, and it is given up in the end. */
    private Duration afterFailure(RowFailed failure) {
        Throwable cause = Objects.requireNonNull(failure.getCause());
        try {
            if (!passes(cause) && working.blame(failure)) {
                LOG.error("Given up: {}", failure.getMessage(), cause);
                return Duration.ZERO;
            }
        } catch (RuntimeException e) {
            LOG.warn("Imports wait: {}", e.getClass().getName());
        }
        LOG.warn(
                "Imports wait for {}: {}",
                failure.getMessage(),
                cause.getClass().getName());
        return properties.retryPause();
    }

    private static boolean passes(Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused.refusal().kind() == Refusal.Kind.UNAVAILABLE;
            case OutboxFull _ -> true;
            default -> DatabaseTroubles.unreachable(failure);
        };
    }

    private void forget() {
        Instant now = clock.instant();
        if (forgotten.isBefore(now.minus(properties.forgetEvery()))) {
            forgetting.forget();
            forgotten = now;
        }
    }

    private static void note(@Nullable Import turned) {
        if (turned != null) {
            LOG.info(
                    "The import {} of {} is {}",
                    turned.id(),
                    turned.upload().by().value(),
                    turned.state());
        }
    }

    private void leave() {
        try {
            working.leave(name);
        } catch (RuntimeException e) {
            LOG.info("The turn to import ends by itself: {}", e.getClass().getName());
        }
    }
}
