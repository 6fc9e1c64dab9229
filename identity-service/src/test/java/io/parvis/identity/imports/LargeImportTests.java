package io.parvis.identity.imports;

import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.parvis.identity.Viewers;
import io.parvis.identity.imports.files.TablesFixture;

/** How much memory an import of ten thousand clients takes, from the file to the last row that is checked. */
class LargeImportTests {

    private static final int ROWS = 10_000;
    private static final int SAMPLE = 2_000;
    private static final long MOST_GROWTH = 32L * 1024 * 1024;
    private static final List<String> COLUMNS = List.of(
            "username", "firstName", "lastName", "email", "accessType", "company", "jobTitle", "mobile", "address");

    @TempDir
    Path directory;

    private final List<Long> alive = new ArrayList<>();
    private final PassingRows rows = new PassingRows(this::sample);
    private final ImportsInParts parts = new ImportsInParts();

    @Test
    void takesLessThan32MegabytesOfHeapFromAWorkbook() throws IOException {
        assertGrowthIsSmall(
                TablesFixture.workbook(directory.resolve("clients.xlsx"), ROWS + 1, LargeImportTests::cells));
    }

    @Test
    void takesLessThan32MegabytesOfHeapFromText() throws IOException {
        assertGrowthIsSmall(TablesFixture.csv(directory.resolve("clients.csv"), ROWS + 1, LargeImportTests::cells));
    }

    /** What is alive after a collection, every two thousand rows, against what was alive before the first one was read. */
    private void assertGrowthIsSmall(ImportFile file) {
        alive.add(usedHeap());

        ListedImport received =
                parts.receiving(TablesFixture.uploaded(), rows).receive(Viewers.ADMIN, file, command("import"));
        assertThat(received.rows().of(RowState.UNCHECKED)).isEqualTo(ROWS);
        parts.workOff(parts.worker(rows), "one");

        assertThat(parts.find(received.listed().importId()).state()).isEqualTo(ImportState.CHECKED);
        assertThat(rows.wrong()).isZero();
        assertThat(alive).hasSize(1 + 2 * ROWS / SAMPLE);
        assertThat(Collections.max(alive) - alive.getFirst()).isLessThan(MOST_GROWTH);
    }

    private void sample(int passed) {
        if (passed % SAMPLE == 0) {
            alive.add(usedHeap());
        }
    }

    private static List<String> cells(int row) {
        String name = "client" + row;
        return row == 0
                ? COLUMNS
                : List.of(
                        name,
                        "First of " + name,
                        "Last of " + name,
                        name + "@acme.example",
                        "BOTH",
                        "Acme",
                        "Head of " + name,
                        "+33 6 " + row,
                        row + " rue de Rivoli");
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
