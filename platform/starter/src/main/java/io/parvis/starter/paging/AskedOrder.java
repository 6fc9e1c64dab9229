package io.parvis.starter.paging;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a list is asked to be sorted: {@code openedAt}, or {@code -openedAt} for the other way round.
 *
 * @param word what callers call the key by
 */
public record AskedOrder(String word, boolean ascending) {

    private static final String DESCENDING = "-";

    public static AskedOrder of(String text) {
        return text.startsWith(DESCENDING)
                ? new AskedOrder(text.substring(DESCENDING.length()), false)
                : new AskedOrder(text, true);
    }

    /**
     * The order of a list's own; empty when it has no such key.
     *
     * @param words what callers call the list's keys by
     * @param order makes an order of a key, and of whether it ascends
     */
    public <K, O> Optional<O> among(K[] keys, Function<K, String> words, BiFunction<K, Boolean, O> order) {
        return Stream.of(keys)
                .filter(key -> words.apply(key).equals(word))
                .findFirst()
                .map(key -> order.apply(key, ascending));
    }
}
