package io.parvis.notification.telling;

import java.util.Optional;

/** The circulars that were ever begun. */
public interface Circulars {

    /** The circular of an event, unless none was begun. */
    Optional<Circular> of(String event);

    /**
     * Keeps a circular, unless there is one of the same event.
     *
     * @return the one that was there first
     */
    Circular keep(Circular circular);
}
