package io.parvis.matter.matters.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;

/** People as requests name them. */
final class PersonIds {

    private PersonIds() {}

    static @Nullable PersonId of(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }

    static List<PersonId> of(@Nullable List<@Nullable String> ids) {
        return ids == null
                ? List.of()
                : ids.stream().filter(Objects::nonNull).map(PersonId::new).toList();
    }
}
