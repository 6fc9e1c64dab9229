package io.parvis.matter.matters.persistence;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.Change;
import io.parvis.starter.aggregate.Actor;

/** A line of a matter's history in its document. */
record ChangePart(
        Instant at,
        String by,
        String what,
        @Nullable String from,
        @Nullable String to) {

    static ChangePart from(Change change) {
        return new ChangePart(change.at(), change.by().value(), change.what(), change.from(), change.to());
    }

    Change toChange() {
        return new Change(at, new Actor(by), what, from, to);
    }
}
