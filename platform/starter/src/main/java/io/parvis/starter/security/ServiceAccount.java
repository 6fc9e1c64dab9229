package io.parvis.starter.security;

import java.util.Set;

import io.parvis.starter.aggregate.Actor;

/**
 * Another Parvis service, calling for itself; the only kind of caller for {@code /internal/**}, and for nothing else. What is below
 * {@code /internal/operations} is for an {@link Operator} instead.
 *
 * @param name the service's client id, such as {@code matter-service}
 */
public record ServiceAccount(String name) implements Caller {

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public Set<String> surfaces() {
        return Set.of("internal");
    }
}
