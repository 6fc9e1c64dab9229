package io.parvis.matter.matters;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time.
 *
 * @param from  its beginning, null for ever since
 * @param until where it has ended, null for never
 */
public record Period<T extends Comparable<? super T>>(
        @Nullable T from, @Nullable T until) {

    /** All the time. */
    public static <T extends Comparable<? super T>> Period<T> always() {
        return new Period<>(null, null);
    }

    /** Whether something happened in it; what did not happen, only when it is all the time. */
    public boolean contains(@Nullable T moment) {
        if (moment == null) {
            return from == null && until == null;
        }
        return (from == null || moment.compareTo(from) >= 0) && (until == null || moment.compareTo(until) < 0);
    }
}
