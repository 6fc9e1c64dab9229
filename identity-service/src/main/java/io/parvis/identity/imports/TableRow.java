package io.parvis.identity.imports;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number the row of the sheet, or the line on which it begins, from 1
 * @param cells  as they stand there, at least one of them not blank
 */
public record TableRow(int number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }
}
