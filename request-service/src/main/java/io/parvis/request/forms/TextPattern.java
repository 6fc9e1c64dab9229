package io.parvis.request.forms;

/**
 * What the whole of a text looks like, as a regular expression that browsers and servers read alike and that runs away in neither
 * ({@link PatternSyntax}).
 */
public record TextPattern(String source) {

    public static final int LONGEST = 200;

    /** The expression that finds it at the beginning of a text, up to the end. */
    public String whole() {
        return "^(?:" + source + ")$";
    }
}
