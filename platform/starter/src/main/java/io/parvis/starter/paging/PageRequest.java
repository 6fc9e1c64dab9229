package io.parvis.starter.paging;

import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for; resolved from {@code ?limit=} and {@code ?cursor=} of a request.
 *
 * @param limit  1 to 100, 20 when the caller does not say
 * @param cursor the {@code nextCursor} of the page before, null for the first page
 */
public record PageRequest(int limit, @Nullable String cursor) {

    public static final int MAXIMUM = 100;

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }
}
