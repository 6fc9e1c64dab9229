package io.parvis.e2e;

import java.util.Set;
import java.util.function.Function;

/**
 * A word that stands in one thing only, so that whoever reads the word has read the thing.
 *
 * @param of      what it stands in
 * @param word    nobody's by chance
 * @param rule    who must find it as things stand; nobody else may
 * @param besides readers who may find it as well, topics on which it is told, and addresses to which it is mailed
 */
record Canary(String of, String word, Function<Standing, Set<String>> rule, Set<String> besides) {

    static Canary of(String of, Function<Standing, Set<String>> rule, String... besides) {
        return new Canary(of, SystemTest.unique("canary"), rule, Set.of(besides));
    }

    /** Of something that is its owners' whatever is turned. */
    static Canary of(String of, Set<String> owners, String... besides) {
        return of(of, _ -> owners, besides);
    }

    Set<String> readers(Standing standing) {
        return rule.apply(standing);
    }

    /** Whether it is nothing for somebody, as things stand. */
    boolean isHiddenFrom(String reader, Standing standing) {
        return !readers(standing).contains(reader) && !besides.contains(reader);
    }

    /** What it stands in, under the id that this has. */
    Thing at(String id) {
        return new Thing(of, id, rule);
    }

    boolean isIn(String text) {
        return text.contains(word);
    }

    @Override
    public String toString() {
        return of;
    }
}
