package io.parvis.notification.telling;

/** The directory has not caught up with what happened: an event that needs it waits. */
public final class DirectoryBehind extends RuntimeException {

    DirectoryBehind() {
        super("the directory knows no active admin yet");
    }
}
