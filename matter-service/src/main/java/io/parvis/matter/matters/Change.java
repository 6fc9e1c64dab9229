package io.parvis.matter.matters;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Actor;

/**
 * What somebody made of a matter, for its history; the legal team's alone.
 *
 * @param what the part that is another one, such as {@code status}
 * @param from what it was, of a long text its beginning; null when there was nothing
 * @param to   what it became; null when there is nothing any more
 */
public record Change(
        Instant at,
        Actor by,
        String what,
        @Nullable String from,
        @Nullable String to) {

    private static final int LONGEST = 500;

    static Change of(Deed deed, String what, @Nullable String from, @Nullable String to) {
        return new Change(deed.at(), deed.actor(), what, beginning(from), beginning(to));
    }

    private static @Nullable String beginning(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
