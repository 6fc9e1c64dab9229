package io.parvis.identity.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/** Takes the rows of a file as they are read and keeps them, a few at a time. */
final class KeepingRows implements Consumer<TableRow> {

    /** How many rows are in memory at most. */
    static final int BATCH = 200;

    private final ImportRows rows;
    private final TableId table;
    private final Instant at;
    private final int most;
    private final List<ImportRow> batch = new ArrayList<>();
    private @Nullable Header header;
    private int count;

    KeepingRows(ImportRows rows, TableId table, Instant at, int most) {
        this.rows = rows;
        this.table = table;
        this.at = at;
        this.most = most;
    }

    @Override
    public void accept(TableRow row) {
        if (header == null) {
            header = Header.read(row.cells());
            return;
        }
        count++;
        if (count > most) {
            throw new Refused(ImportRefusal.IMPORT_TOO_LONG, List.of(FieldProblem.of("/file", "table-too-long", most)));
        }
        List<FieldProblem> problems =
                header.isExceededBy(row.cells()) ? List.of(FieldProblem.of("", "cells-without-column")) : List.of();
        batch.add(ImportRow.unchecked(table, row.number(), header.cells(row.cells()), problems));
        if (batch.size() == BATCH) {
            keep();
        }
    }

    /**
     * Keeps the last ones.
     *
     * @throws Refused {@link ImportRefusal#IMPORT_EMPTY} when there are none
     */
    void end() {
        if (count == 0) {
            throw new Refused(ImportRefusal.IMPORT_EMPTY);
        }
        keep();
    }

    private void keep() {
        if (!batch.isEmpty()) {
            rows.add(List.copyOf(batch), at);
            batch.clear();
        }
    }
}
