package io.parvis.localstack.process;

/** The system cannot start or go on; the message is one clear line for the person at the terminal. */
public final class StackFailure extends RuntimeException {

    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
