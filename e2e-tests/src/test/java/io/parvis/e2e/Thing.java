package io.parvis.e2e;

import java.util.Set;
import java.util.function.Function;

/**
 * Something that has an id, of which nobody is told who may not see it.
 *
 * @param of   what it is
 * @param rule who may see it as things stand
 */
record Thing(String of, String id, Function<Standing, Set<String>> rule) {

    boolean isFor(String reader, Standing standing) {
        return rule.apply(standing).contains(reader);
    }

    @Override
    public String toString() {
        return of;
    }
}
