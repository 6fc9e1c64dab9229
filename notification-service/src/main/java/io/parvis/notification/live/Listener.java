package io.parvis.notification.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;

/** One open page of a person: what it is still to be told. Who brings it something never waits for it. */
public final class Listener {

    /** Is for nobody: it only ends a wait. */
    static final Happening NOTHING = new Happening(new Change("", "", null), Set.of());

    private final BlockingQueue<Happening> waiting;
    private final Instant until;
    private volatile Viewer viewer;
    private volatile boolean missed;
    private volatile boolean overrun;
    private volatile boolean closed;

    Listener(Viewer viewer, int backlog, Instant until) {
        this.viewer = viewer;
        this.waiting = new ArrayBlockingQueue<>(backlog);
        this.until = until;
    }

    PersonId person() {
        return viewer.person();
    }

    /** Keeps it for the page, if its reader could see it when they were last looked at. What is too much is lost, and the page told so. */
    void tell(Happening happening) {
        if (happening.isFor(viewer) && !waiting.offer(happening)) {
            overrun = true;
        }
    }

    /** Something may have passed that nobody brought. */
    void miss() {
        missed = true;
        wake();
    }

    void close() {
        closed = true;
        wake();
    }

    private void wake() {
        var _ = waiting.offer(NOTHING);
    }

    /** The next thing that waits, or {@link #NOTHING} when nothing comes within the time. */
    Happening await(Duration atMost) {
        try {
            Happening next = waiting.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
            return next == null ? NOTHING : next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
            return NOTHING;
        }
    }

    /** Takes note of who the reader is now; whether they may see other things than before. */
    boolean isNow(Viewer present) {
        boolean changed = !present.keys().equals(viewer.keys());
        viewer = present;
        return changed;
    }

    /** Whether something may have been missed since it was last asked. */
    boolean hasMissed() {
        boolean was = missed;
        missed = false;
        return was;
    }

    /** Whether it was too slow. */
    boolean isOverrun() {
        return overrun;
    }

    boolean isOver(Instant now) {
        return closed || !now.isBefore(until);
    }

    Duration left(Instant now) {
        return Duration.between(now, until);
    }
}
