package io.parvis.starter.aggregate;

import java.util.List;

import org.springframework.data.mongodb.core.MongoOperations;

import io.parvis.starter.document.DeclaredIndexes;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.document.Index;
import io.parvis.starter.document.StateMapping;

/** Puts a store together and enters its outbox with the sweep. */
final class MongoAggregateStores implements AggregateStores {

    private final MongoOperations mongo;
    private final DeclaredIndexes declared;
    private final OutboxProperties properties;
    private final Announcer announcer;
    private final Relay relay;
    private final Sweep sweep;

    MongoAggregateStores(
            MongoOperations mongo,
            DeclaredIndexes declared,
            OutboxProperties properties,
            Announcer announcer,
            Relay relay,
            Sweep sweep) {
        this.mongo = mongo;
        this.declared = declared;
        this.properties = properties;
        this.announcer = announcer;
        this.relay = relay;
        this.sweep = sweep;
    }

    @Override
    public <A extends Aggregate<E>, E, D extends Record> AggregateStore<A> open(
            String collection, DocumentMapper<A, D> mapper, EventTranslator<A, E> translator, Index... indexes) {
        DocumentCollection documents = new DocumentCollection(mongo, collection);
        declared.declare(documents, Outbox.PENDING_INDEX);
        List.of(indexes).forEach(index -> declared.declare(documents, index));
        Outbox outbox = new Outbox(documents, properties.claim());
        sweep.include(outbox);
        return new MongoAggregateStore<>(
                documents,
                new StateMapping<>(mongo.getConverter(), mapper.documentType()),
                mapper,
                translator,
                outbox,
                new OutboxLimits(properties.maximumEvents(), properties.maximumSize()),
                announcer,
                relay);
    }
}
