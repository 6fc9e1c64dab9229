package io.parvis.starter.security;

import java.util.Set;

import io.parvis.starter.aggregate.Actor;

/**
 * An account of those who run the installation; the only kind of caller for {@code /internal/operations/**} and, where it is
 * exposed, the list of routes at {@code /actuator/mappings}, and for nothing else.
 *
 * @param name the account's client id, such as {@code operations}
 */
public record Operator(String name) implements Caller {

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public Set<String> surfaces() {
        return Set.of("operations");
    }
}
