package io.parvis.starter.aggregate;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Between an aggregate and the record that is stored as its state. Implemented in a feature's {@code persistence} package.
 *
 * @param <A> the aggregate
 * @param <D> the record, mapped by Spring Data
 */
public interface DocumentMapper<A, D extends Record> {

    /** A mapper whose record knows the way in and out. */
    static <A, D extends Record> DocumentMapper<A, D> of(
            Class<D> documentType, Function<A, D> toDocument, BiFunction<D, String, A> toAggregate) {
        return new DocumentMapper<>() {

            @Override
            public Class<D> documentType() {
                return documentType;
            }

            @Override
            public D toDocument(A aggregate) {
                return toDocument.apply(aggregate);
            }

            @Override
            public A toAggregate(String id, D document) {
                return toAggregate.apply(document, id);
            }
        };
    }

    Class<D> documentType();

    D toDocument(A aggregate);

    A toAggregate(String id, D document);
}
