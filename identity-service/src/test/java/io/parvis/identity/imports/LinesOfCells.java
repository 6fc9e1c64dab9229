package io.parvis.identity.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** The simplest files that hold a table. */
final class LinesOfCells {

    private LinesOfCells() {}

    static void read(ImportFile file, Consumer<TableRow> rows) {
        try (var lines = new BufferedReader(new InputStreamReader(file.content().open(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                rows.accept(new TableRow(number, List.of(line.split(",", -1))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
