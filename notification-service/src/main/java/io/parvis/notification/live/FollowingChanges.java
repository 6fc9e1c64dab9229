package io.parvis.notification.live;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.stereotype.Service;

import io.parvis.directory.People;
import io.parvis.directory.Viewer;
import io.parvis.directory.Viewers;
import io.parvis.starter.problem.Refused;

/**
 * Keeps open pages up to date with what their readers may see (S58). Who the reader is, is asked anew before anything is said to them: whoever
 * was shut out, left a company or lost a role does not get so much as an id.
 */
@Service
public class FollowingChanges {

    private final Listeners listeners;
    private final People people;
    private final Viewers viewers;
    private final Pace pace;
    private final Clock clock;

    FollowingChanges(Listeners listeners, People people, Viewers viewers, Pace pace, Clock clock) {
        this.listeners = listeners;
        this.people = people;
        this.viewers = viewers;
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * Opens a stream, which is to be ended.
     *
     * @throws Refused if the viewer, or the replica, has as many as there may be
     */
    public Listener begin(Viewer viewer) {
        Listener listener = new Listener(viewer, pace.backlog(), clock.instant().plus(pace.life()));
        listeners.add(listener);
        return listener;
    }

    /** What the page is told next; waits for it, but no longer than until the next heartbeat. */
    public Signal next(Listener listener) {
        Happening happening = listener.await(patience(listener));
        if (listener.isOver(clock.instant())) {
            return new Signal.End();
        }
        Optional<Viewer> reader = people.find(listener.person()).flatMap(viewers::of);
        return reader.map(viewer -> signal(listener, viewer, happening)).orElseGet(Signal.End::new);
    }

    public void end(Listener listener) {
        listeners.remove(listener);
    }

    private Duration patience(Listener listener) {
        Duration left = listener.left(clock.instant());
        return left.compareTo(pace.heartbeat()) < 0 ? left : pace.heartbeat();
    }

    private static Signal signal(Listener listener, Viewer viewer, Happening happening) {
        boolean seesOtherThings = listener.isNow(viewer);
        if (listener.isOverrun()) {
            listener.close();
            return new Signal.Resync();
        }
        if (listener.hasMissed() || seesOtherThings) {
            return new Signal.Resync();
        }
        return happening.isFor(viewer) ? new Signal.Changed(happening.change()) : new Signal.Heartbeat();
    }
}
