package io.parvis.e2e;

import java.util.Set;
import java.util.function.Supplier;

/**
 * A word that stands in one thing only, so that whoever reads the word has read the thing.
 *
 * @param of     what it stands in
 * @param word   nobody's by chance
 * @param seenBy the clients who may read it now
 */
record Canary(String of, String word, Supplier<Set<String>> seenBy) {

    /** One of what is the legal team's alone. */
    static Canary ofTheTeam(String of) {
        return of(of, Set::of);
    }

    static Canary of(String of, Supplier<Set<String>> seenBy) {
        return new Canary(of, SystemTest.unique("canary"), seenBy);
    }

    boolean isIn(String text) {
        return text.contains(word);
    }

    @Override
    public String toString() {
        return of;
    }
}
