package io.parvis.starter.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list: {@code { "items": [...], "nextCursor": "…" }}.
 *
 * @param nextCursor where the next page starts, null on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    public <R> Page<R> map(Function<? super T, ? extends R> function) {
        return new Page<>(items.stream().<R>map(function).toList(), nextCursor);
    }

    /** The same with those items alone that meet the condition; the next page starts where it did. */
    public Page<T> only(Predicate<? super T> condition) {
        return new Page<>(items.stream().filter(condition).toList(), nextCursor);
    }
}
