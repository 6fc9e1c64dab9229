package io.parvis.request.intake;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who sees the matter that a request became, and with it the request.
 *
 * @param sequence of the fact that told it, among those of the matter
 * @param keys     the audience keys of those who do
 */
public record Sight(long sequence, Set<String> keys) {

    public Sight {
        keys = Set.copyOf(keys);
    }

    boolean isNewerThan(@Nullable Sight other) {
        return other == null || sequence > other.sequence;
    }
}
