package io.parvis.starter.document;

import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/**
 * Between a state record and its part of a document, as Spring Data maps it, without the record's class name: records may be renamed.
 *
 * @param <D> the state record
 */
public final class StateMapping<D extends Record> {

    private final MongoConverter converter;
    private final Class<D> type;

    public StateMapping(MongoConverter converter, Class<D> type) {
        this.converter = converter;
        this.type = type;
    }

    public Document toDocument(D state) {
        Document document = new Document();
        converter.write(state, document);
        document.keySet().removeIf(converter.getTypeMapper()::isTypeKey);
        return document;
    }

    public D toState(Document document) {
        return converter.read(type, document);
    }
}
