package io.parvis.starter.aggregate;

/** Too many events of an aggregate wait to be sent. Over HTTP: 503 with {@code Retry-After}. */
public final class OutboxFull extends RuntimeException {

    public OutboxFull(String id) {
        super("too many unsent events of " + id);
    }
}
