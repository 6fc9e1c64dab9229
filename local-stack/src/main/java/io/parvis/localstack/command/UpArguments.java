package io.parvis.localstack.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;

import io.parvis.localstack.Extent;

/**
 * What follows {@code ./parvis up}.
 *
 * @param replicas as they were typed; empty when they were not
 */
record UpArguments(boolean detached, OptionalInt replicas, boolean inMemoryDatabase) {

    private static final String DETACH = "--detach";
    private static final String REPLICAS = "--replicas";
    private static final String IN_MEMORY_DATABASE = "--in-memory-database";

    static UpArguments parse(List<String> arguments) {
        boolean detached = false;
        boolean inMemory = false;
        OptionalInt replicas = OptionalInt.empty();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            switch (rest.next()) {
                case DETACH -> detached = true;
                case IN_MEMORY_DATABASE -> inMemory = true;
                case REPLICAS -> replicas = OptionalInt.of(number(rest.hasNext() ? rest.next() : ""));
                default -> throw new Misuse("Use: ./parvis up [--detach] [--replicas N] [--in-memory-database]");
            }
        }
        return new UpArguments(detached, replicas, inMemory);
    }

    private static int number(String typed) {
        if (!typed.matches("[1-" + Extent.MOST_REPLICAS + "]")) {
            throw new Misuse("%s takes a number from 1 to %d%s."
                    .formatted(REPLICAS, Extent.MOST_REPLICAS, typed.isEmpty() ? "" : ", not " + typed));
        }
        return Integer.parseInt(typed);
    }

    /** The arguments that lead to an extent. */
    static List<String> of(Extent extent) {
        List<String> arguments = new ArrayList<>(List.of(REPLICAS, String.valueOf(extent.replicas())));
        if (extent.inMemoryDatabase()) {
            arguments.add(IN_MEMORY_DATABASE);
        }
        return arguments;
    }

    Extent extent() {
        return new Extent(replicas.orElse(Extent.USUAL.replicas()), inMemoryDatabase);
    }

    /** Whether one who asks for this is served by what runs: who asks for nothing special takes anything. */
    boolean isServedBy(Extent running) {
        return replicas.orElse(running.replicas()) == running.replicas()
                && (!inMemoryDatabase || running.inMemoryDatabase());
    }
}
