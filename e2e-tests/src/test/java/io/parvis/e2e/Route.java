package io.parvis.e2e;

import java.util.Comparator;

/**
 * Something that a service answers.
 *
 * @param method    as HTTP names it, or {@value #ANY}
 * @param pattern   of the path, with its variables in braces
 */
record Route(String service, String method, String pattern) implements Comparable<Route> {

    static final String ANY = "ANY";

    private static final Comparator<Route> ORDER =
            Comparator.comparing(Route::service).thenComparing(Route::pattern).thenComparing(Route::method);

    /** What to ask it with. */
    String asked() {
        return method.equals(ANY) ? "GET" : method;
    }

    @Override
    public int compareTo(Route other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "[%s] %s %s".formatted(service, method, pattern);
    }
}
