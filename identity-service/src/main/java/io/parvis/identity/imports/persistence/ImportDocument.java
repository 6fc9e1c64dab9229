package io.parvis.identity.imports.persistence;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.identity.imports.Import;
import io.parvis.identity.imports.ImportId;
import io.parvis.identity.imports.ImportState;
import io.parvis.identity.imports.Run;
import io.parvis.identity.imports.TableId;
import io.parvis.starter.aggregate.DocumentMapper;

/**
 * An import's state in the collection {@code imports}.
 *
 * @param startedBy who started it last, with when and how
 */
record ImportDocument(
        String fileName,
        String table,
        String uploadedBy,
        Instant uploadedAt,
        ImportState state,
        @Nullable String startedBy,
        @Nullable Instant startedAt,
        boolean skipping,
        @Nullable Instant finishedAt) {

    static final DocumentMapper<Import, ImportDocument> MAPPER =
            DocumentMapper.of(ImportDocument.class, ImportDocument::from, ImportDocument::toImport);

    private static ImportDocument from(Import kept) {
        Import.Upload upload = kept.upload();
        Run run = kept.run();
        return new ImportDocument(
                upload.fileName(),
                upload.table().value(),
                upload.by().value(),
                upload.at(),
                kept.state(),
                run == null ? null : run.by().value(),
                run == null ? null : run.at(),
                run != null && run.skipping(),
                kept.finishedAt());
    }

    private Import toImport(String id) {
        Import.Upload upload = new Import.Upload(fileName, new TableId(table), new PersonId(uploadedBy), uploadedAt);
        Run run = startedBy == null
                ? null
                : new Run(new PersonId(startedBy), Objects.requireNonNull(startedAt), skipping);
        return Import.restore(new ImportId(id), upload, state, run, finishedAt);
    }
}
