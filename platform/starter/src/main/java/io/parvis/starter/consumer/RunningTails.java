package io.parvis.starter.consumer;

import java.util.List;

import org.springframework.context.SmartLifecycle;

/** The tails that the service follows, each in a thread of its own. */
final class RunningTails implements SmartLifecycle {

    /** Makes a reader, which is a new one after each stop. */
    @FunctionalInterface
    interface Readers {

        List<TailReader> make();
    }

    private final Readers readers;
    private volatile List<TailReader> running = List.of();

    RunningTails(Readers readers) {
        this.readers = readers;
    }

    @Override
    public void start() {
        running = readers.make();
        running.forEach(reader -> Thread.ofVirtual().name("tail").start(reader));
    }

    @Override
    public void stop() {
        running.forEach(TailReader::stop);
        running = List.of();
    }

    @Override
    public boolean isRunning() {
        return !running.isEmpty();
    }
}
