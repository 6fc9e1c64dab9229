package io.parvis.starter.consumer;

/** The service that owns an event's content can't be reached now. */
public final class OwnerUnavailable extends RuntimeException {

    public OwnerUnavailable(String source, Throwable cause) {
        super("no answer from " + source, cause);
    }
}
