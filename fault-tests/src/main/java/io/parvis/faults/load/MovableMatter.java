package io.parvis.faults.load;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A matter that is moved along its workflow, one move after another.
 *
 * @param moves how many were acknowledged
 */
record MovableMatter(String id, String status, int moves) {

    private static final Map<String, List<String>> WAYS = Map.of(
            "SUBMITTED", List.of("UNDER_REVIEW"),
            "UNDER_REVIEW", List.of("IN_PROGRESS"),
            "IN_PROGRESS", List.of("WAITING_FOR_CLIENT", "ON_HOLD", "CLOSED"),
            "WAITING_FOR_CLIENT", List.of("IN_PROGRESS"),
            "ON_HOLD", List.of("IN_PROGRESS"),
            "CLOSED", List.of("IN_PROGRESS"));

    /** The matter after its next move. */
    MovableMatter next(RandomGenerator random) {
        List<String> ways = WAYS.getOrDefault(status, List.of("IN_PROGRESS"));
        return new MovableMatter(id, ways.get(random.nextInt(ways.size())), moves + 1);
    }

    /** The name of the effect of the move that led here. */
    String effect() {
        return Moves.effect(id, moves, status);
    }
}
