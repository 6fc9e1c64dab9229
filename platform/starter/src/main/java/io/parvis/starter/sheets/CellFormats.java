package io.parvis.starter.sheets;

import java.util.HashMap;
import java.util.Map;

import org.dhatim.fastexcel.Worksheet;

/** Formats of cells. Those of one format that follow each other in a column get it together: one by one it costs as much as writing them. */
final class CellFormats {

    private final Worksheet sheet;
    private final Map<Integer, Run> byColumn = new HashMap<>();

    CellFormats(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Remembers the format of a cell that is written, row after row. */
    void add(int row, int column, String format) {
        Run run = byColumn.get(column);
        if (run != null && run.last == row - 1 && run.format.equals(format)) {
            run.last = row;
            return;
        }
        if (run != null) {
            set(column, run);
        }
        byColumn.put(column, new Run(format, row));
    }

    /** Gives the cells what was remembered; they must be in memory still. */
    void set() {
        byColumn.forEach(this::set);
        byColumn.clear();
    }

    private void set(int column, Run run) {
        sheet.range(run.first, column, run.last, column)
                .style()
                .format(run.format)
                .set();
    }

    private static final class Run {

        private final String format;
        private final int first;
        private int last;

        Run(String format, int row) {
            this.format = format;
            this.first = row;
            this.last = row;
        }
    }
}
