package io.parvis.benchmarks.system;

/** A benchmark cannot be run here and now; the message is one clear line for the person at the terminal. */
public final class NotMeasurable extends RuntimeException {

    public NotMeasurable(String message) {
        super(message);
    }

    public NotMeasurable(String message, Throwable cause) {
        super(message, cause);
    }
}
