package io.parvis.matter.proceedings.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.proceedings.ListedChange;

/**
 * A line of a matter's history.
 *
 * @param actor     who did it, such as {@code member:…}
 * @param actorName null for the system, and for those whom the directory does not know
 * @param what      the part that is another one, such as {@code status}
 * @param from      what it was, of a long text its beginning; null when there was nothing
 * @param to        what it became; null when there is nothing any more
 */
record ChangeView(
        Instant at,
        String actor,
        @Nullable String actorName,
        String what,
        @Nullable String from,
        @Nullable String to) {

    static ChangeView from(ListedChange listed) {
        var change = listed.change();
        return new ChangeView(
                change.at(), change.by().value(), listed.actorName(), change.what(), change.from(), change.to());
    }
}
