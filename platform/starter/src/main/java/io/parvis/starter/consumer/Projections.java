package io.parvis.starter.consumer;

/** Opens the projections of a service; a bean of the starter. */
public interface Projections {

    /** The projection in a collection. Called once per collection, in a service's configuration. */
    <D extends Record> Projection<D> open(String collection, Class<D> documentType);
}
