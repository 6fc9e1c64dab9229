package io.parvis.localstack.process;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;

/** What a running system needs now and then: restarts that were asked for, logs kept short, a word when the disk fills. */
final class Upkeep implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Supervisor supervisor;
    private final ProcessFiles files;
    private final Progress progress;
    private final Thread thread;
    private boolean warned;

    Upkeep(Supervisor supervisor, ProcessFiles files, Progress progress) {
        this.supervisor = supervisor;
        this.files = files;
        this.progress = progress;
        this.thread = Thread.ofVirtual().name("upkeep").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (!Thread.interrupted()) {
                Thread.sleep(PAUSE);
                lookAfterAll();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookAfterAll() {
        try {
            supervisor.names().forEach(this::lookAfter);
            warnOfFullDisk();
        } catch (UncheckedIOException e) {
            warnOnce("Cannot look after the files in " + files.directory() + ": " + e.getMessage());
        }
    }

    private void lookAfter(String name) {
        files.shorten(name);
        if (files.takeRestartRequest(name)) {
            Thread.startVirtualThread(() -> restart(name));
        }
    }

    private void restart(String name) {
        try {
            progress.note("restarting " + name);
            supervisor.restart(name);
        } catch (StackFailure e) {
            progress.note(String.valueOf(e.getMessage()));
        }
    }

    private void warnOfFullDisk() {
        Optional<String> warning = files.disk().warning();
        warning.ifPresent(this::warnOnce);
        warned = warning.isPresent();
    }

    private void warnOnce(String warning) {
        if (!warned) {
            progress.note(warning);
            warned = true;
        }
    }
}
