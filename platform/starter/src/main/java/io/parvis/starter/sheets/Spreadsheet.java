package io.parvis.starter.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook of one sheet that is written row by row, and of which no more than a few rows are in memory. A text is a text, also one that
 * begins like a formula: nothing is calculated, neither when it is opened nor when a cell is edited. It begins to go out when there is a first row,
 * and not before: until then there may be a better answer. What is not finished is no workbook: whoever gets a part of it can't take it for the whole.
 */
public final class Spreadsheet {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int WITH_THE_FIRST = 2;
    private static final int ROWS_IN_MEMORY = 200;
    private static final double WIDTH = 22;
    private static final String AS_TEXT = "@";
    private static final String AS_TIME = "yyyy-mm-dd hh:mm";
    private static final String AS_DAY = "yyyy-mm-dd";

    private final OutputStream target;
    private final Workbook workbook;
    private final Worksheet sheet;
    private final CellFormats formats;
    private int rows;

    /** Begins with a row of headers, which stays in sight. */
    public Spreadsheet(OutputStream target, String title, List<String> headers) {
        this.target = target;
        workbook = new Workbook(target, "Parvis", null);
        sheet = workbook.newWorksheet(title);
        formats = new CellFormats(sheet);
        sheet.freezePane(0, 1);
        for (int column = 0; column < headers.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, headers.get(column));
            sheet.style(0, column).bold().set();
        }
        rows = 1;
    }

    /**
     * Adds a row.
     *
     * @param cells texts, numbers, {@link LocalDate}s, {@link LocalDateTime}s, and nulls for cells that stay empty
     * @throws UncheckedIOException if nobody takes what is written
     */
    public void row(List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        rows++;
        if (rows == WITH_THE_FIRST) {
            write(this::begin);
        } else if (rows % ROWS_IN_MEMORY == 0) {
            write(this::flush);
        }
    }

    /** Whoever waits for it sees that it comes, though what is compressed comes later. */
    private void begin() throws IOException {
        flush();
        target.flush();
    }

    private void flush() throws IOException {
        formats.set();
        sheet.flush();
    }

    private void write(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case LocalDateTime time -> {
                sheet.value(rows, column, time);
                formats.add(rows, column, AS_TIME);
            }
            case LocalDate day -> {
                sheet.value(rows, column, day);
                formats.add(rows, column, AS_DAY);
            }
            case Number number -> sheet.value(rows, column, number);
            default -> {
                sheet.inlineString(rows, column, cell.toString());
                formats.add(rows, column, AS_TEXT);
            }
        }
    }

    /** Makes a workbook of what was written. */
    public void finish() {
        formats.set();
        write(workbook::finish);
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Writing {

        void write() throws IOException;
    }
}
