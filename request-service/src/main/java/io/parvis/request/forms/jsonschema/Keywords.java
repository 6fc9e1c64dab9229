package io.parvis.request.forms.jsonschema;

import java.util.List;

/** The keywords beyond the standard. */
final class Keywords {

    /** How it is answered ({@link io.parvis.request.forms.Kind}). */
    static final String KIND = "x-kind";

    /** Whether a text is written in several lines. */
    static final String MULTILINE = "x-multiline";

    /** What must hold for the question to be asked, as the schema's {@code if} says it to validators. */
    static final String CONDITIONS = "x-conditions";

    /** The title in every language. */
    static final String TITLES = "x-titles";

    /** The description in every language. */
    static final String DESCRIPTIONS = "x-descriptions";

    /** The first day or the least amount, as a text of its format. */
    static final String MINIMUM = "formatMinimum";

    /** The last day or the greatest amount, as a text of its format. */
    static final String MAXIMUM = "formatMaximum";

    /** Those that say nothing about what fits. */
    static final List<String> ANNOTATIONS = List.of(KIND, MULTILINE, CONDITIONS, TITLES, DESCRIPTIONS);

    private Keywords() {}
}
