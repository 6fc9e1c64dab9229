package io.parvis.notification.telling;

/** The circulars that were ever begun. */
@FunctionalInterface
public interface Circulars {

    /**
     * Keeps a circular, unless there is one of the same event.
     *
     * @return the one that was there first
     */
    Circular keep(Circular circular);
}
