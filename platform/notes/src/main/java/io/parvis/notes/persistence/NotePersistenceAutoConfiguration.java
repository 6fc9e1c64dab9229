package io.parvis.notes.persistence;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

import io.parvis.notes.NoteAnnouncing;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.document.Index;

/** Where a service keeps notes: in its own database. */
@AutoConfiguration(
        afterName = "io.parvis.starter.aggregate.AggregateAutoConfiguration",
        beforeName = "io.parvis.directory.web.ReferencesAutoConfiguration")
@ConditionalOnBean(AggregateStores.class)
public final class NotePersistenceAutoConfiguration {

    @Bean
    MongoNotes notes(AggregateStores stores, ObjectProvider<NoteAnnouncing> announcing) {
        NoteAnnouncing translator = announcing.getIfAvailable(() -> NoteAnnouncing.NOTHING);
        return new MongoNotes(stores.open(
                "notes",
                NoteDocument.MAPPER,
                translator::ofNote,
                Index.on(MongoNotes.OWNER, MongoNotes.WRITTEN_AT, DocumentCollection.ID)));
    }
}
