package io.parvis.faults.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a command.
 *
 * @param attempts how often it was sent
 * @param status   of the last answer; 0 if there was none
 * @param resource the id of what it made or changed, absent until it is acknowledged
 */
public record Entry(
        Command command,
        Outcome outcome,
        int attempts,
        int status,
        @Nullable String resource) {

    static Entry of(Command command) {
        return new Entry(command, Outcome.UNKNOWN, 0, 0, null);
    }

    Entry sentAgain() {
        return new Entry(command, outcome, attempts + 1, status, resource);
    }

    Entry answered(Outcome known, int newStatus, @Nullable String newResource) {
        return new Entry(command, known, attempts, newStatus, newResource);
    }
}
