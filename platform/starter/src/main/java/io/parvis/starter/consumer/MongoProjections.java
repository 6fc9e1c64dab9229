package io.parvis.starter.consumer;

import java.util.List;

import org.springframework.data.mongodb.core.MongoOperations;

import io.parvis.starter.document.DeclaredIndexes;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.document.Index;
import io.parvis.starter.document.StateMapping;

/** Puts a projection together. */
final class MongoProjections implements Projections {

    private final MongoOperations mongo;
    private final DeclaredIndexes declared;
    private final ConsumerMetrics metrics;

    MongoProjections(MongoOperations mongo, DeclaredIndexes declared, ConsumerMetrics metrics) {
        this.mongo = mongo;
        this.declared = declared;
        this.metrics = metrics;
    }

    @Override
    public <D extends Record> Projection<D> open(String collection, Class<D> documentType, Index... indexes) {
        DocumentCollection documents = new DocumentCollection(mongo, collection);
        List.of(indexes).forEach(index -> declared.declare(documents, index));
        metrics.projection(collection);
        return new MongoProjection<>(documents, new StateMapping<>(mongo.getConverter(), documentType), metrics);
    }
}
