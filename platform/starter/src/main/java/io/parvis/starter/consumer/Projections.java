package io.parvis.starter.consumer;

import io.parvis.starter.document.Index;

/** Opens the projections of a service; a bean of the starter. */
public interface Projections {

    /**
     * The projection in a collection. Called once per collection, in a service's configuration.
     *
     * @param indexes what finding by more than the subject needs
     */
    <D extends Record> Projection<D> open(String collection, Class<D> documentType, Index... indexes);
}
