package io.parvis.testsupport.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads workbooks as Excel does. */
public final class Workbooks {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private Workbooks() {}

    /** The rows of the first sheet, a missing cell as null. */
    public static List<List<@Nullable Cell>> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook), WITH_FORMATS)) {
            return read.getFirstSheet().read().stream().map(Workbooks::cells).toList();
        }
    }

    /** The same as it is shown, a missing cell as an empty text. */
    public static List<List<String>> texts(byte[] workbook) throws IOException {
        return rows(workbook).stream()
                .map(row -> row.stream().map(Workbooks::text).toList())
                .toList();
    }

    private static List<@Nullable Cell> cells(Row row) {
        List<@Nullable Cell> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).orElse(null));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        return cell == null ? "" : cell.getText();
    }
}
