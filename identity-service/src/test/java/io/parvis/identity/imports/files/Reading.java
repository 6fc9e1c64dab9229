package io.parvis.identity.imports.files;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.parvis.identity.imports.ImportFile;
import io.parvis.identity.imports.TableRow;

/** What is read of a file. */
final class Reading {

    static final long MOST_UNPACKED = 4L * 1024 * 1024;

    private Reading() {}

    static List<TableRow> rows(byte[] bytes) {
        List<TableRow> rows = new ArrayList<>();
        new UploadedTables(new WorkbookFiles(Path.of(System.getProperty("java.io.tmpdir"))), MOST_UNPACKED)
                .read(new ImportFile("whatever.txt", () -> new ByteArrayInputStream(bytes)), rows::add);
        return rows;
    }

    static TableRow row(int number, String... cells) {
        return new TableRow(number, List.of(cells));
    }
}
