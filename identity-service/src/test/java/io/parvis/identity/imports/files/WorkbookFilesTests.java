package io.parvis.identity.imports.files;

import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.parvis.identity.imports.ImportFile;
import io.parvis.identity.imports.TableRow;
import io.parvis.starter.problem.Refused;

class WorkbookFilesTests {

    private static final String ROW = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>";

    @TempDir
    private Path folder;

    /** A process that is killed while it reads has nothing to leave. */
    @Test
    void areGoneWhileTheyAreRead() {
        List<TableRow> rows = new ArrayList<>();

        read(new WorkbookFixture().sheet(ROW).bytes(), row -> {
            assertThat(folder).isEmptyDirectory();
            rows.add(row);
        });

        assertThat(rows).containsExactly(Reading.row(1, "a"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void areGoneWhenTheyCannotBeRead() {
        assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 0}, _ -> {})).isInstanceOf(Refused.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void areDeletedAfterAProcessThatWasKilledLeftThem() throws IOException {
        WorkbookFiles files = new WorkbookFiles(folder);
        Path left = aged(files.create(), 0);
        Path written = aged(files.create(), 60);
        Path others = aged(Files.createFile(folder.resolve("import-report.xlsx")), 0);

        files.deleteLeft(MONDAY.plusSeconds(60));

        assertThat(left).doesNotExist();
        assertThat(written).exists();
        assertThat(others).exists();
    }

    private static Path aged(Path file, int seconds) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(MONDAY.plusSeconds(seconds)));
    }

    private void read(byte[] bytes, Consumer<TableRow> rows) {
        new UploadedTables(new WorkbookFiles(folder), Reading.MOST_UNPACKED)
                .read(new ImportFile("clients.xlsx", () -> new ByteArrayInputStream(bytes)), rows);
    }
}
