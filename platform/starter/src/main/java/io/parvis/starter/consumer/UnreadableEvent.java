package io.parvis.starter.consumer;

/** A record that is no event of the published language, or not one that its consumer knows. */
final class UnreadableEvent extends RuntimeException {

    UnreadableEvent(String reason) {
        super(Line.cut(reason));
    }

    UnreadableEvent(String reason, Throwable cause) {
        super(Line.cut(reason), cause);
    }
}
