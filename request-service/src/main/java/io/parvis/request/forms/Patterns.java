package io.parvis.request.forms;

import java.util.function.Predicate;

/** Finds regular expressions in texts, in a time that grows with the text and no faster. */
public interface Patterns {

    /** The most characters that the id of a person or file has. */
    int LONGEST_ID = 100;

    /** Some character that is not white space. */
    String INK = "[^ \\t\\n\\r\\f\\v]";

    /** Nothing but one line. */
    String ONE_LINE = "^[^\\n\\r]*$";

    /** A day of four, two and two digits. */
    String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    /**
     * Tells of texts whether they contain what the expression says.
     *
     * @throws IllegalArgumentException if it is none that can be matched in linear time
     */
    Predicate<String> finding(String expression);

    /** Whether there is anything but white space, as {@link #INK} finds it. */
    static boolean hasInk(String text) {
        return text.chars().anyMatch(character -> " \t\n\r\f\u000b".indexOf(character) < 0);
    }
}
