package io.parvis.identity.imports.files;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;

import org.dhatim.fastexcel.Worksheet;

import io.parvis.identity.imports.ImportFile;
import io.parvis.identity.imports.Tables;

/** Tables in files that are written row by row, and what reads them in the service. */
public final class TablesFixture {

    private static final long MOST_UNPACKED = 64L * 1024 * 1024;

    private TablesFixture() {}

    /** Reads files as the service does, with the limit that it has. */
    public static Tables uploaded() {
        return new UploadedTables(new WorkbookFiles(Path.of(System.getProperty("java.io.tmpdir"))), MOST_UNPACKED);
    }

    public static ImportFile csv(Path file, int rows, IntFunction<List<String>> cells) throws IOException {
        try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int row = 0; row < rows; row++) {
                text.write(String.join(",", cells.apply(row)) + "\r\n");
            }
        }
        return new ImportFile("clients.csv", () -> Files.newInputStream(file));
    }

    /** A workbook of some kilobytes that unpacks to more than the service takes. */
    public static byte[] bomb() {
        return new WorkbookFixture()
                .sheet(" ".repeat(Math.toIntExact(MOST_UNPACKED)))
                .bytes();
    }

    /** With its texts apart from the sheet, as Excel writes them. */
    public static ImportFile workbook(Path file, int rows, IntFunction<List<String>> cells) throws IOException {
        try (var workbook = new org.dhatim.fastexcel.Workbook(Files.newOutputStream(file), "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Clients");
            for (int row = 0; row < rows; row++) {
                List<String> texts = cells.apply(row);
                for (int column = 0; column < texts.size(); column++) {
                    sheet.value(row, column, texts.get(column));
                }
            }
        }
        return new ImportFile("clients.xlsx", () -> Files.newInputStream(file));
    }
}
