package io.parvis.starter.aggregate;

/** The caller must say which version they saw, and did not. Over HTTP: 428. */
public final class VersionUnsaid extends RuntimeException {

    public VersionUnsaid(String id) {
        super("no word of the version that was read: " + id);
    }
}
