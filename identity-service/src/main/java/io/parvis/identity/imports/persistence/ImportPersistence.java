package io.parvis.identity.imports.persistence;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

import io.parvis.identity.imports.Column;
import io.parvis.identity.imports.ImportRows;
import io.parvis.identity.imports.Imports;
import io.parvis.identity.imports.Shift;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.document.DeclaredIndexes;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.document.Index;

@Configuration(proxyBeanMethods = false)
class ImportPersistence {

    private static final String IMPORTS = "imports";
    private static final List<Index> OF_ROWS = List.of(
            Index.on(RowDocuments.TABLE, RowDocuments.STATE, RowDocuments.NUMBER, DocumentCollection.ID),
            Index.on(RowDocuments.TABLE, RowDocuments.key(Column.USERNAME)),
            Index.on(RowDocuments.TABLE, RowDocuments.key(Column.EMAIL)),
            Index.on(RowDocuments.AT));

    @Bean
    Imports imports(AggregateStores stores, MongoOperations mongo) {
        return new MongoImports(
                stores.open(
                        IMPORTS,
                        ImportDocument.MAPPER,
                        (kept, event) -> List.of(),
                        Index.on(MongoImports.STATE, MongoImports.UPLOADED_AT, DocumentCollection.ID),
                        Index.on(MongoImports.UPLOADED_AT, DocumentCollection.ID)),
                new DocumentCollection(mongo, IMPORTS));
    }

    @Bean
    ImportRows importRows(MongoOperations mongo, DeclaredIndexes indexes) {
        DocumentCollection rows = new DocumentCollection(mongo, "import-rows");
        OF_ROWS.forEach(index -> indexes.declare(rows, index));
        return new MongoImportRows(rows);
    }

    @Bean
    Shift importShift(MongoOperations mongo) {
        return new MongoShift(new DocumentCollection(mongo, "import-turn"));
    }
}
