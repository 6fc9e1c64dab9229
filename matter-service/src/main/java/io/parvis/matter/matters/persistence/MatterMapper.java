package io.parvis.matter.matters.persistence;

import io.parvis.matter.matters.Matter;
import io.parvis.starter.aggregate.DocumentMapper;

/** Between matters and their documents. */
final class MatterMapper implements DocumentMapper<Matter, MatterDocument> {

    @Override
    public Class<MatterDocument> documentType() {
        return MatterDocument.class;
    }

    @Override
    public MatterDocument toDocument(Matter matter) {
        return MatterDocument.from(matter);
    }

    @Override
    public Matter toAggregate(String id, MatterDocument document) {
        return document.toMatter(id);
    }
}
