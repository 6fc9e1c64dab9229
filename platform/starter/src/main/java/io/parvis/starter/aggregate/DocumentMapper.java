package io.parvis.starter.aggregate;

/**
 * Between an aggregate and the record that is stored as its state. Implemented in a feature's {@code persistence} package.
 *
 * @param <A> the aggregate
 * @param <D> the record, mapped by Spring Data
 */
public interface DocumentMapper<A, D extends Record> {

    Class<D> documentType();

    D toDocument(A aggregate);

    A toAggregate(String id, D document);
}
