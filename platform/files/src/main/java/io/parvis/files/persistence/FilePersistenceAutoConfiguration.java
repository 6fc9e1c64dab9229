package io.parvis.files.persistence;

import java.util.List;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.gridfs.GridFSBuckets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

import io.parvis.files.Contents;
import io.parvis.files.FileAnnouncing;
import io.parvis.files.Folders;
import io.parvis.files.StoredFiles;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.document.DeclaredIndexes;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.document.Index;

/** Where a service keeps files: in its own database. */
@AutoConfiguration(afterName = "io.parvis.starter.aggregate.AggregateAutoConfiguration")
@ConditionalOnBean(AggregateStores.class)
public final class FilePersistenceAutoConfiguration {

    private static final String FILES = "files";
    private static final String CONTENTS = "contents";

    @Bean
    StoredFiles storedFiles(AggregateStores stores, MongoOperations mongo, ObjectProvider<FileAnnouncing> announcing) {
        FileAnnouncing translator = announcing.getIfAvailable(() -> FileAnnouncing.NOTHING);
        return new MongoStoredFiles(
                stores.open(
                        FILES,
                        FileDocument.MAPPER,
                        translator::ofFile,
                        Index.on(VisibleFiles.OWNER, VisibleFiles.ADDED_AT, DocumentCollection.ID),
                        Index.on(VisibleFiles.CONTENT)),
                new DocumentCollection(mongo, FILES));
    }

    @Bean
    Folders folders(AggregateStores stores, ObjectProvider<FileAnnouncing> announcing) {
        FileAnnouncing translator = announcing.getIfAvailable(() -> FileAnnouncing.NOTHING);
        return new MongoFolders(stores.open(
                "folders",
                FolderDocument.MAPPER,
                translator::ofFolder,
                Index.on(MongoFolders.OWNER, MongoFolders.NAME, DocumentCollection.ID)));
    }

    @Bean
    Contents contents(MongoOperations mongo, MongoDatabaseFactory databases, DeclaredIndexes indexes) {
        DocumentCollection records = new DocumentCollection(mongo, CONTENTS);
        List.of(Index.sparse(GridFsContents.LOOSE_SINCE), Index.sparse(GridFsContents.SCAN))
                .forEach(index -> indexes.declare(records, index));
        return new GridFsContents(
                records,
                GridFSBuckets.create(databases.getMongoDatabase(), CONTENTS)
                        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                        .withReadConcern(ReadConcern.MAJORITY));
    }
}
