package io.parvis.testsupport.aggregate;

import java.util.List;

import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.aggregate.DocumentMapper;
import io.parvis.starter.document.StateMapping;

/**
 * What a store makes of an aggregate's state, without a database.
 *
 * @param <A> the aggregate
 * @param <D> the record that is stored as its state
 */
public final class Storing<A extends Aggregate<?>, D extends Record> {

    private final DocumentMapper<A, D> mapper;
    private final StateMapping<D> states;

    public Storing(DocumentMapper<A, D> mapper) {
        this.mapper = mapper;
        this.states = new StateMapping<>(converter(), mapper.documentType());
    }

    /** The state as it stands in the document. */
    public Document state(A aggregate) {
        return states.toDocument(mapper.toDocument(aggregate));
    }

    /** The aggregate as it is read from the document. */
    public A thereAndBack(A aggregate) {
        return read(aggregate.id(), state(aggregate));
    }

    /** The aggregate as it is read from a state that may have been written by an earlier version. */
    public A read(String id, Document state) {
        return mapper.toAggregate(id, states.toState(state));
    }

    private static MongoConverter converter() {
        MongoCustomConversions conversions = new MongoCustomConversions(List.of());
        MongoMappingContext context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        MappingMongoConverter converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        return converter;
    }
}
