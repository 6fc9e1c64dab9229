package io.parvis.identity.imports.persistence;

import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.bson.Document;

import io.parvis.identity.imports.Column;
import io.parvis.identity.imports.ImportRow;
import io.parvis.identity.imports.RowState;
import io.parvis.identity.imports.TableId;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.problem.FieldProblem;

/** Between a row and its document in the collection {@code import-rows}. */
final class RowDocuments {

    static final String TABLE = "table";
    static final String NUMBER = "number";
    static final String STATE = "state";
    static final String AT = "at";
    static final String PROBLEMS = "problems";
    static final String RESULT = "result";
    static final String FAILURES = "failures";

    private static final String CELLS = "cells";
    private static final String POINTER = "pointer";
    private static final String KEY = "key";
    private static final String ARGUMENTS = "arguments";

    private RowDocuments() {}

    static String id(ImportRow row) {
        return row.table().value() + "/" + row.number();
    }

    /** Where what a column says stands as it is compared. */
    static String key(Column column) {
        return "keys." + column.header();
    }

    static Document toDocument(ImportRow row, Instant at) {
        Document cells = new Document();
        row.cells().forEach((column, text) -> cells.append(column.header(), text));
        Document keys = new Document();
        for (Column column : List.of(Column.USERNAME, Column.EMAIL)) {
            row.key(column).ifPresent(key -> keys.append(column.header(), key));
        }
        return new Document(DocumentCollection.ID, id(row))
                .append(TABLE, row.table().value())
                .append(NUMBER, row.number())
                .append(CELLS, cells)
                .append("keys", keys)
                .append(STATE, row.state().name())
                .append(PROBLEMS, problems(row))
                .append(RESULT, row.result())
                .append(AT, Date.from(at));
    }

    static List<Document> problems(ImportRow row) {
        return row.problems().stream()
                .map(problem -> new Document(POINTER, problem.pointer())
                        .append(KEY, problem.key())
                        .append(ARGUMENTS, problem.arguments()))
                .toList();
    }

    static ImportRow toRow(Document document) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        document.get(CELLS, new Document())
                .forEach(
                        (header, text) -> Column.named(header).ifPresent(column -> cells.put(column, text.toString())));
        return new ImportRow(
                new TableId(document.getString(TABLE)),
                document.getInteger(NUMBER),
                cells,
                RowState.valueOf(document.getString(STATE)),
                document.getList(PROBLEMS, Document.class, List.of()).stream()
                        .map(RowDocuments::problem)
                        .toList(),
                document.getString(RESULT));
    }

    private static FieldProblem problem(Document document) {
        List<Object> arguments = document.getList(ARGUMENTS, Object.class, List.of());
        return FieldProblem.of(document.getString(POINTER), document.getString(KEY), arguments.toArray());
    }
}
