package io.parvis.identity.invitations.background;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import io.parvis.identity.invitations.Later;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** A queue that few threads work off. What waits at an orderly stop is still done. */
@Component
class BackgroundWork implements Later, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final int THREADS = 2;
    private static final int MOST_WAITING = 1000;

    private final ExecutorService threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("later-", 0).factory());

    @Override
    public void soon(Runnable work) {
        try {
            threads.execute(() -> attempt(work));
        } catch (RejectedExecutionException _) {
            throw new Refused(StandardRefusal.UNAVAILABLE);
        }
    }

    /** A failure's own words may name people, so they stay out of the log. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn(
                    "What was to be done after an answer failed: {}",
                    failure.getClass().getName());
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
