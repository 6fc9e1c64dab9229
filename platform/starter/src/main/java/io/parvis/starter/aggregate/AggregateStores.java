package io.parvis.starter.aggregate;

import io.parvis.starter.document.Index;

/** Opens the aggregate stores of a service; a bean of the starter. */
public interface AggregateStores {

    /**
     * The store of the aggregates in a collection. Called once per collection, in a service's configuration, where document mapper
     * and event translator meet.
     *
     * @param indexes what lists and unique keys need; a list needs its audience (or kind), its sort key and {@code _id}
     */
    <A extends Aggregate<E>, E, D extends Record> AggregateStore<A> open(
            String collection, DocumentMapper<A, D> mapper, EventTranslator<A, E> translator, Index... indexes);
}
