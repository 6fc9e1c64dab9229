package io.parvis.starter.problem;

import java.util.Locale;

/**
 * A named reason for refusing a command or query. A feature lists its own in an enum; the key names the texts in
 * {@code messages/problems*.properties} ({@code <key>.title}, {@code <key>.detail}) and stands in the answer.
 */
public interface Refusal {

    /** What a refusal is, whatever carries the answer. */
    enum Kind {
        /** There is nothing that the asker may see. */
        NOT_FOUND,
        /** The asker sees it, but lacks the right. */
        FORBIDDEN,
        /** The state, or another thing's state, forbids it. */
        CONFLICT,
        /** It was there and is used up or expired. */
        GONE,
        /** The content breaks a rule. */
        INVALID,
        /** The asker has as much of it now as anyone may have. */
        TOO_MANY,
        /** Something that it needs can't be reached now. */
        UNAVAILABLE
    }

    /** The name of the enum constant. */
    String name();

    /** The name in lower case with hyphens, such as {@code email-taken}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Kind kind();
}
