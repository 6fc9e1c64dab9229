package io.parvis.matter.matters.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

import io.parvis.matter.matters.MatterExport;
import io.parvis.matter.matters.RowSheet;
import io.parvis.starter.sheets.Spreadsheet;

/** Matters as a workbook that somebody takes away (S45). */
final class MatterWorkbook {

    private final MatterExport export;
    private final List<Column> columns;
    private final SheetWords words;

    MatterWorkbook(MatterExport export, List<Column> columns, Locale language) {
        this.export = export;
        this.columns = columns;
        this.words = new SheetWords(language, export.timeZone());
    }

    void answer(HttpServletResponse response) throws IOException {
        response.setContentType(Spreadsheet.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName()).build().toString());
        write(response.getOutputStream());
    }

    String fileName() {
        return "%s-%s.xlsx".formatted(words.text("file"), export.day());
    }

    void write(OutputStream target) {
        List<String> headings = columns.stream().map(words::heading).toList();
        Spreadsheet spreadsheet = new Spreadsheet(target, words.text("sheet"), headings);
        export.rows().each(sheet -> spreadsheet.row(cells(sheet)));
        spreadsheet.finish();
    }

    private List<@Nullable Object> cells(RowSheet sheet) {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            cells.add(column.cell().apply(sheet, words));
        }
        return cells;
    }
}
