package io.parvis.identity.accounts;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.paging.MalformedCursor;

/**
 * How far a comparison has come; its cursor is {@code <part>.<cursor within the part>}.
 *
 * @param cursor null at the part's start
 */
record ComparisonPlace(Part part, @Nullable String cursor) {

    private static final char SEPARATOR = '.';

    /** What is looked at, in this order. */
    enum Part {
        CLIENTS,
        MEMBERS,
        ACCOUNTS;

        private String prefix() {
            return name().toLowerCase(Locale.ROOT) + SEPARATOR;
        }
    }

    /**
     * Where a page starts.
     *
     * @throws MalformedCursor if that is nowhere
     */
    static ComparisonPlace of(@Nullable String cursor) {
        if (cursor == null) {
            return new ComparisonPlace(Part.CLIENTS, null);
        }
        for (Part part : Part.values()) {
            if (cursor.startsWith(part.prefix())) {
                String within = cursor.substring(part.prefix().length());
                return new ComparisonPlace(part, within.isEmpty() ? null : within);
            }
        }
        throw new MalformedCursor();
    }

    /**
     * The cursor of what follows, null at the end.
     *
     * @param within where this part goes on, null if it does not
     */
    @Nullable
    String after(@Nullable String within) {
        if (within != null) {
            return part.prefix() + within;
        }
        return switch (part) {
            case CLIENTS -> Part.MEMBERS.prefix();
            case MEMBERS -> Part.ACCOUNTS.prefix();
            case ACCOUNTS -> null;
        };
    }
}
