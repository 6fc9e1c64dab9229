package io.parvis.starter.aggregate;

/** The caller saw another version than the stored one. Over HTTP: 412. */
public final class StaleVersion extends RuntimeException {

    public StaleVersion(String id) {
        super("changed since it was read: " + id);
    }
}
