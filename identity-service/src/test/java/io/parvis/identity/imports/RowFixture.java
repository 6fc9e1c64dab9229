package io.parvis.identity.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rows as they come from a file. */
final class RowFixture {

    static final TableId TABLE = new TableId("table");

    private RowFixture() {}

    static ImportRow row(int number, Map<Column, String> cells) {
        return ImportRow.unchecked(TABLE, number, cells, List.of());
    }

    /** A client of this name, with no more than is required. */
    static ImportRow client(int number, String name) {
        return row(number, cells(name));
    }

    static ImportRow client(int number, String name, Column column, String more) {
        Map<Column, String> cells = new EnumMap<>(cells(name));
        cells.put(column, more);
        return row(number, cells);
    }

    private static Map<Column, String> cells(String name) {
        return Map.of(
                Column.USERNAME, name,
                Column.FIRST_NAME, "Nina",
                Column.LAST_NAME, "Novak",
                Column.EMAIL, name + "@acme.example",
                Column.ACCESS_TYPE, "BOTH");
    }
}
