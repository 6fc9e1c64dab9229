package io.parvis.localstack.operations;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A page of a list, as services give them. */
interface PageOf<T> {

    List<T> items();

    /** Where the next page starts; null on the last one. */
    @Nullable
    String nextCursor();
}
