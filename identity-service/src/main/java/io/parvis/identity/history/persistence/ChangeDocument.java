package io.parvis.identity.history.persistence;

import java.time.Instant;

import io.parvis.identity.history.Change;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.DocumentMapper;

/** A change's state in the collection {@code history}. */
record ChangeDocument(String subject, long number, Instant at, String by, String fact) {

    static final DocumentMapper<Change, ChangeDocument> MAPPER =
            DocumentMapper.of(ChangeDocument.class, ChangeDocument::from, ChangeDocument::toChange);

    private static ChangeDocument from(Change change) {
        return new ChangeDocument(
                change.subject(), change.number(), change.at(), change.by().value(), change.fact());
    }

    private Change toChange(String id) {
        return Change.restore(id, subject, number, at, new Actor(by), fact);
    }
}
