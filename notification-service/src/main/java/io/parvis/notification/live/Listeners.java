package io.parvis.notification.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Service;

import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** The pages that are open at this replica. It brings what happens to those that it may be for, and waits for none. */
@Service
public class Listeners {

    private final Set<Listener> open = ConcurrentHashMap.newKeySet();
    private final Pace pace;
    private volatile boolean leaving;

    Listeners(Pace pace) {
        this.pace = pace;
    }

    /** Something happened. */
    public void tell(Happening happening) {
        open.forEach(listener -> listener.tell(happening));
    }

    /** Something may have happened of which nothing is known. */
    public void miss() {
        open.forEach(Listener::miss);
    }

    /** The replica goes: each page is to open its stream elsewhere. One that comes here all the same is sent on at once, without an error. */
    public void leave() {
        leaving = true;
        open.forEach(Listener::close);
    }

    /** How many there are. */
    public int count() {
        return open.size();
    }

    /**
     * Begins to bring it what happens.
     *
     * @throws Refused if its reader, or all readers together, have as many as there may be
     */
    synchronized void add(Listener listener) {
        if (open.size() >= pace.ofAll()) {
            throw new Refused(StandardRefusal.UNAVAILABLE);
        }
        long ofPerson = open.stream()
                .filter(other -> other.person().equals(listener.person()))
                .count();
        if (ofPerson >= pace.ofPerson()) {
            throw new Refused(LiveRefusal.TOO_MANY_STREAMS);
        }
        open.add(listener);
        if (leaving) {
            listener.close();
        }
    }

    void remove(Listener listener) {
        open.remove(listener);
    }
}
