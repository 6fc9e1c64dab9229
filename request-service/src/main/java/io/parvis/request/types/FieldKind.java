package io.parvis.request.types;

import java.util.List;

/** How a question is answered, and within which limits. */
public sealed interface FieldKind {

    /**
     * In words.
     *
     * @param maxLength in characters
     * @param multiline whether the answer may run over several lines
     */
    record Text(int maxLength, boolean multiline) implements FieldKind {}

    /** With a day, without time or zone. */
    record Day() implements FieldKind {}

    /** With one of the options. */
    record Choice(List<Option> options) implements FieldKind {

        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * What can be chosen.
     *
     * @param value what is stored
     * @param label what people read
     */
    record Option(String value, LocalText label) {}
}
