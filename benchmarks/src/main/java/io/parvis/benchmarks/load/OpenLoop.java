package io.parvis.benchmarks.load;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * A constant rate, as many independent people make it. Each task is told when it was to begin and measures from that moment: a
 * system that stalls is charged for everyone who came meanwhile, and not only for the one it stalled at (no coordinated omission).
 *
 * @param ticker what the schedule goes by
 * @param tasks  runs the tasks; one that is late makes tasks begin late, but never moves when they were to begin
 */
public record OpenLoop(Ticker ticker, Executor tasks) {

    /** What is done at each beat. */
    @FunctionalInterface
    public interface Task {

        /**
         * Does it.
         *
         * @param index    from 0 on
         * @param intended when this task was to begin, by the ticker
         */
        void run(int index, long intended) throws Exception;
    }

    /** Runs as many tasks as fit into the time, each in a thread of its own, and returns how many of them failed. */
    public static long during(int seconds, int perSecond, Task task) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return new OpenLoop(Ticker.SYSTEM, threads).run(perSecond, perSecond * seconds, task);
        }
    }

    /** Runs a number of tasks and returns, when all have ended, how many of them failed. */
    public long run(int perSecond, int count, Task task) {
        LongAdder failed = new LongAdder();
        CountDownLatch running = new CountDownLatch(count);
        long begin = ticker.now();
        for (int index = 0; index < count; index++) {
            int number = index;
            long intended = begin + TimeUnit.SECONDS.toNanos(index) / perSecond;
            ticker.awaitUntil(intended);
            tasks.execute(() -> {
                try {
                    task.run(number, intended);
                } catch (Exception e) {
                    failed.increment();
                } finally {
                    running.countDown();
                }
            });
        }
        await(running);
        return failed.sum();
    }

    private static void await(CountDownLatch running) {
        try {
            running.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
