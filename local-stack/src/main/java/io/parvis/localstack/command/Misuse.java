package io.parvis.localstack.command;

/** The command line is not one; the message says what would be. */
final class Misuse extends RuntimeException {

    Misuse(String message) {
        super(message);
    }
}
