package io.parvis.localstack.process;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** One process of the system through all its lives: kept running until it is asked to stop, or dies too often. */
final class Supervised {

    private static final Duration GRACE = Duration.ofSeconds(25);
    private static final Duration POLL = Duration.ofMillis(250);

    private enum Wish {
        RUN,
        REST,
        GIVEN_UP,
        RETIRE
    }

    private final ProcessSpec spec;
    private final ProcessFiles files;
    private final Progress progress;
    private final RestartPolicy policy = new RestartPolicy();
    private volatile Wish wish = Wish.REST;
    private volatile @Nullable ManagedProcess life;

    Supervised(ProcessSpec spec, ProcessFiles files, Progress progress) {
        this.spec = spec;
        this.files = files;
        this.progress = progress;
    }

    ProcessSpec spec() {
        return spec;
    }

    /** Starts the process, unless it runs, and returns when it can be used. */
    void start(Duration limit) {
        Launch launch = spec.program().prepare();
        synchronized (this) {
            if (wish == Wish.RETIRE) {
                return;
            }
            policy.forgive();
            wish = Wish.RUN;
            if (life == null || !life.isAlive()) {
                begin(launch);
            }
        }
        awaitReady(limit);
    }

    /** Stops the process until it is started. */
    void stop() {
        end(Wish.REST);
    }

    /** Stops the process for good. */
    void retire() {
        end(Wish.RETIRE);
    }

    private synchronized void end(Wish wished) {
        wish = wished;
        if (life != null) {
            life.signal("CONT"); // one that stands still hears nothing
            life.stop(GRACE);
            life = null;
        }
    }

    /** Ends the process at once; supervision then starts it again. */
    void kill() {
        ManagedProcess current = life;
        if (current != null) {
            current.kill();
        }
    }

    /** Sends the process a signal by its POSIX name. */
    void signal(String signal) {
        ManagedProcess current = life;
        if (current != null) {
            current.signal(signal);
        }
    }

    boolean isReady() {
        ManagedProcess current = life;
        return current != null && current.isAlive() && spec.readiness().isReady();
    }

    private void awaitReady(Duration limit) {
        long begin = System.nanoTime();
        while (!isReady()) {
            if (wish == Wish.GIVEN_UP) {
                throw new StackFailure("%s does not start. Its log: %s".formatted(spec.name(), files.log(spec.name())));
            }
            if (wish == Wish.REST || wish == Wish.RETIRE) {
                return;
            }
            if (System.nanoTime() - begin > limit.toNanos()) {
                throw new StackFailure("%s is not ready after %d s. Its log: %s"
                        .formatted(spec.name(), limit.toSeconds(), files.log(spec.name())));
            }
            if (!Waiting.sleep(POLL)) {
                throw new StackFailure("Interrupted while starting " + spec.name());
            }
        }
        progress.ready(spec.name(), Duration.ofNanos(System.nanoTime() - begin));
    }

    private synchronized void begin(Launch launch) {
        ManagedProcess started = ManagedProcess.start(spec.name(), launch, files);
        life = started;
        Thread.startVirtualThread(() -> watch(started));
    }

    private void watch(ManagedProcess watched) {
        watched.awaitExit();
        Optional<Duration> pause = afterDeath(watched);
        if (pause.isPresent() && Waiting.sleep(pause.get()) && awaitSpace(watched)) {
            again(watched);
        }
    }

    /** A process that finds no space dies again: it starts when there is some, however long that takes. */
    private boolean awaitSpace(ManagedProcess dead) {
        while (files.disk().isFull()) {
            if (wish != Wish.RUN || life != dead || !Waiting.sleep(POLL)) {
                return false;
            }
        }
        return true;
    }

    private synchronized Optional<Duration> afterDeath(ManagedProcess dead) {
        if (wish != Wish.RUN || life != dead) {
            return Optional.empty();
        }
        if (files.disk().isFull()) {
            progress.note("%s ended on a full disk (%s) and starts again when there is space. Its log: %s"
                    .formatted(spec.name(), files.disk(), files.log(spec.name())));
            return Optional.of(Duration.ZERO);
        }
        Optional<Duration> pause = policy.afterDeath(dead.uptime());
        if (pause.isEmpty()) {
            wish = Wish.GIVEN_UP;
            progress.gaveUp(spec.name(), files.log(spec.name()));
        } else {
            progress.died(spec.name(), dead.exitCode(), files.log(spec.name()), pause.get());
        }
        return pause;
    }

    private synchronized void again(ManagedProcess ended) {
        if (wish != Wish.RUN || life != ended) {
            return;
        }
        try {
            begin(spec.program().prepare());
        } catch (StackFailure e) {
            wish = Wish.GIVEN_UP;
            progress.note(String.valueOf(e.getMessage()));
        }
    }
}
