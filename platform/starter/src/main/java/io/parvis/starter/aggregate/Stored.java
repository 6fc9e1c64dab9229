package io.parvis.starter.aggregate;

import java.util.Set;

/**
 * Something as it is in the store.
 *
 * @param id      the document's id
 * @param version counts the changes of the document, from 1; the relay and projections don't touch it
 * @param value   the aggregate, or what a screen shows of it
 * @param marks   what is said of it from elsewhere ({@link AggregateStore#mark})
 */
public record Stored<T>(String id, long version, T value, Set<String> marks) {

    public Stored {
        marks = Set.copyOf(marks);
    }

    /** Something without marks. */
    public Stored(String id, long version, T value) {
        this(id, version, value, Set.of());
    }
}
