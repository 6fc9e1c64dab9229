package io.parvis.localstack.process;

import java.util.Set;

/**
 * A process of the system.
 *
 * @param name what people call it, and the name of its files
 * @param needs the processes that must be ready before it starts
 */
public record ProcessSpec(String name, Program program, Readiness readiness, Set<String> needs) {

    public ProcessSpec {
        needs = Set.copyOf(needs);
    }
}
