package io.parvis.matter.notes.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** What requests name by ids. */
final class NamedIds {

    private NamedIds() {}

    static <T> List<T> of(@Nullable List<@Nullable String> ids, Function<String, T> type) {
        return ids == null
                ? List.of()
                : ids.stream().filter(Objects::nonNull).map(type).toList();
    }
}
