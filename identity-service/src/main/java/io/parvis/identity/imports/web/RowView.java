package io.parvis.identity.imports.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.imports.ImportRow;
import io.parvis.identity.imports.RowState;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.ProblemTexts;

/**
 * A row of an import.
 *
 * @param number the row of the sheet, or the line of the file
 * @param cells  what it says, by the names of the columns
 * @param result the id of the client, or of the company where there is no client, that it became or that was there already
 */
record RowView(
        int number,
        RowState state,
        Map<String, String> cells,
        List<ErrorOfRow> errors,
        @Nullable String result) {

    static RowView from(ImportRow row, ProblemTexts texts, Locale language) {
        Map<String, String> cells = new TreeMap<>();
        row.cells().forEach((column, text) -> cells.put(column.header(), text));
        List<ErrorOfRow> errors = row.problems().stream()
                .map(problem -> ErrorOfRow.from(problem, texts, language))
                .toList();
        return new RowView(row.number(), row.state(), cells, errors, row.result());
    }

    /**
     * What is wrong with a row.
     *
     * @param pointer the column, such as {@code /email}; empty when it is the whole row
     */
    record ErrorOfRow(String pointer, String key, String detail) {

        static ErrorOfRow from(FieldProblem problem, ProblemTexts texts, Locale language) {
            return new ErrorOfRow(problem.pointer(), problem.key(), texts.field(problem, language));
        }
    }
}
