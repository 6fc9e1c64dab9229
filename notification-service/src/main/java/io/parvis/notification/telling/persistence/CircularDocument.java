package io.parvis.notification.telling.persistence;

import java.util.List;
import java.util.stream.Collectors;

import io.parvis.directory.PersonId;
import io.parvis.notification.telling.Circular;
import io.parvis.starter.aggregate.DocumentMapper;

/** The state of a circular in its document. */
record CircularDocument(List<String> recipients) {

    /** Between circulars and their documents. */
    static final class Mapper implements DocumentMapper<Circular, CircularDocument> {

        @Override
        public Class<CircularDocument> documentType() {
            return CircularDocument.class;
        }

        @Override
        public CircularDocument toDocument(Circular circular) {
            return new CircularDocument(
                    circular.recipients().stream().map(PersonId::value).sorted().toList());
        }

        @Override
        public Circular toAggregate(String id, CircularDocument document) {
            return Circular.restore(
                    id, document.recipients().stream().map(PersonId::new).collect(Collectors.toSet()));
        }
    }
}
