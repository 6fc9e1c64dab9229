package io.parvis.starter.consumer;

/**
 * Applies one kind of event. It may be called again with the same event, so it is a projection, a creation or a reaction (ADR on
 * consumers). It returns when everything is done, throws {@link io.parvis.starter.problem.Refused} when the event can't ever be
 * applied (it is parked then), and lets a dependency's failure through (the partition waits then).
 */
@FunctionalInterface
public interface EventHandler<T> {

    void handle(Received<T> event);
}
