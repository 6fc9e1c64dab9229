package io.parvis.identity.imports.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.imports.Import;
import io.parvis.identity.imports.ImportState;
import io.parvis.identity.imports.ListedImport;
import io.parvis.identity.imports.RowCounts;
import io.parvis.identity.imports.RowState;
import io.parvis.identity.imports.Run;

/**
 * An import.
 *
 * @param startedBy who started it last; the rows are added in their name
 */
record ImportView(
        String id,
        String fileName,
        ImportState state,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String startedBy,
        @Nullable Instant startedAt,
        boolean skipErrors,
        @Nullable Instant finishedAt,
        Rows rows) {

    static ImportView from(ListedImport listed) {
        Import shown = listed.listed();
        Run run = shown.run();
        return new ImportView(
                shown.id(),
                shown.upload().fileName(),
                shown.state(),
                shown.upload().by().value(),
                shown.upload().at(),
                run == null ? null : run.by().value(),
                run == null ? null : run.at(),
                run != null && run.skipping(),
                shown.finishedAt(),
                Rows.from(listed.rows()));
    }

    /** How many rows there are, and how many of them are how far. */
    record Rows(long total, long unchecked, long ready, long wrong, long alreadyThere, long added, long failed) {

        static Rows from(RowCounts counts) {
            return new Rows(
                    counts.total(),
                    counts.of(RowState.UNCHECKED),
                    counts.of(RowState.READY),
                    counts.of(RowState.WRONG),
                    counts.of(RowState.ALREADY_THERE),
                    counts.of(RowState.ADDED),
                    counts.of(RowState.FAILED));
        }
    }
}
