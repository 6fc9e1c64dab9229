package io.parvis.e2e;

import java.util.Set;

/** How somebody was answered. */
record Outcome(int status) {

    private static final String IN = "in";

    /** Those who may not are refused before anyone looks at what they said. */
    private static final Set<Integer> ABOUT_THE_CONTENT = Set.of(400, 409, 410, 412, 413, 415, 422, 428);

    /** What the table calls it. */
    String word() {
        boolean in = status / 100 == 2 || ABOUT_THE_CONTENT.contains(status);
        return in ? IN : String.valueOf(status);
    }

    @Override
    public String toString() {
        String word = word();
        return word.equals(IN) ? "%s (%d)".formatted(word, status) : word;
    }
}
