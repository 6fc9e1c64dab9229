package io.parvis.identity.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.search.Folding;

/**
 * A row of a table.
 *
 * @param number   its place in the file: the row of the sheet, or the line
 * @param cells    what it says, as it came; blank cells are left out
 * @param problems what is wrong with it
 * @param result   the id of the client, or of the company where there is no client, that it became or that it is
 */
public record ImportRow(
        TableId table,
        int number,
        Map<Column, String> cells,
        RowState state,
        List<FieldProblem> problems,
        @Nullable String result) {

    public ImportRow {
        cells = Map.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /** A row as it was read. */
    static ImportRow unchecked(TableId table, int number, Map<Column, String> cells, List<FieldProblem> problems) {
        return new ImportRow(table, number, cells, RowState.UNCHECKED, problems, null);
    }

    public @Nullable String cell(Column column) {
        return cells.get(column);
    }

    /** What a cell says, as it is compared. */
    public Optional<String> key(Column column) {
        return Optional.ofNullable(cells.get(column)).map(Folding::key);
    }

    /** Whether it is about a company and no client. */
    boolean isCompany() {
        return cells.size() == 1 && cells.containsKey(Column.COMPANY);
    }

    ImportRow ready() {
        return new ImportRow(table, number, cells, RowState.READY, List.of(), null);
    }

    ImportRow wrong(List<FieldProblem> found) {
        return new ImportRow(table, number, cells, RowState.WRONG, found, null);
    }

    ImportRow alreadyThere(String id) {
        return new ImportRow(table, number, cells, RowState.ALREADY_THERE, List.of(), id);
    }

    ImportRow added(String id) {
        return new ImportRow(table, number, cells, RowState.ADDED, List.of(), id);
    }

    ImportRow failed(List<FieldProblem> found) {
        return new ImportRow(table, number, cells, RowState.FAILED, found, null);
    }
}
