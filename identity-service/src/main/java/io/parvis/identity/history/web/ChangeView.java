package io.parvis.identity.history.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.history.Change;
import io.parvis.identity.history.ListedChange;

/**
 * A change in the history.
 *
 * @param fact   the wire name of the event that told of it, such as {@code io.parvis.client.banned.v1}
 * @param actor  {@code member:<id>}, {@code client:<id>} or {@code system}
 * @param byName the actor's name; null for the system, and for someone who is not known any more
 */
record ChangeView(
        String id,
        Instant at,
        String fact,
        String actor,
        @Nullable String byName) {

    static ChangeView from(ListedChange listed) {
        Change change = listed.change();
        return new ChangeView(
                change.id(), change.at(), change.fact(), change.by().value(), listed.by());
    }
}
