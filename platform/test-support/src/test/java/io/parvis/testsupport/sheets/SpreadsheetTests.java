package io.parvis.testsupport.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.starter.sheets.Spreadsheet;

class SpreadsheetTests {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void holdsTextsTimesAndEmptyCells() throws IOException {
        Spreadsheet sheet = new Spreadsheet(written, "People", List.of("Name", "Company", "Since"));
        sheet.row(Arrays.asList("Zoé 😀", null, LocalDateTime.parse("2026-03-02T09:30:00")));
        sheet.row(Arrays.asList("Claire\nMartin", "Acme & <Sons>", null));
        sheet.finish();

        List<List<Cell>> rows = Workbooks.rows(written.toByteArray());

        assertThat(Workbooks.texts(written.toByteArray()).getFirst()).containsExactly("Name", "Company", "Since");
        assertThat(rows.get(1).getFirst().getText()).isEqualTo("Zoé 😀");
        assertThat(rows.get(1).get(1)).isNull();
        assertThat(rows.get(1).get(2).asDate()).isEqualTo("2026-03-02T09:30:00");
        assertThat(rows.get(1).get(2).getDataFormatString()).isEqualTo("yyyy-mm-dd hh:mm");
        assertThat(rows.get(2).getFirst().getText()).isEqualTo("Claire\nMartin");
        assertThat(rows.get(2).get(1).getText()).isEqualTo("Acme & <Sons>");
    }

    @Test
    void s45HoldsRealDaysAndNumbers() throws IOException {
        Spreadsheet sheet = new Spreadsheet(written, "Matters", List.of("Due", "Value"));
        sheet.row(List.of(LocalDate.parse("2026-12-31"), 12));
        sheet.finish();

        List<Cell> row = Workbooks.rows(written.toByteArray()).getLast();

        assertThat(row.getFirst().asDate()).isEqualTo("2026-12-31T00:00:00");
        assertThat(row.getFirst().getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(row.getLast().getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getLast().asNumber()).isEqualByComparingTo("12");
    }

    @Test
    void givesEachCellItsFormatWhateverStandsAboveIt() throws IOException {
        LocalDate day = LocalDate.parse("2026-12-31");
        Spreadsheet sheet = new Spreadsheet(written, "Matters", List.of("Opened", "Due"));
        for (int turn = 0; turn < 334; turn++) {
            sheet.row(Arrays.asList(null, day));
            sheet.row(List.of(day.atTime(9, 30), day));
            sheet.row(List.of(day));
        }
        sheet.finish();

        List<List<Cell>> rows = Workbooks.rows(written.toByteArray());

        assertThat(rows).hasSize(1003);
        for (int turn = 0; turn < 334; turn++) {
            assertThat(formats(rows.get(turn * 3 + 1))).containsExactly(null, "yyyy-mm-dd");
            assertThat(formats(rows.get(turn * 3 + 2))).containsExactly("yyyy-mm-dd hh:mm", "yyyy-mm-dd");
            assertThat(formats(rows.get(turn * 3 + 3))).containsExactly("yyyy-mm-dd");
        }
    }

    @Test
    void holdsEachRowOfManyOnce() throws IOException {
        Spreadsheet sheet = new Spreadsheet(written, "People", List.of("Number"));
        for (int row = 0; row < 1001; row++) {
            sheet.row(List.of("row " + row));
        }
        sheet.finish();

        List<List<String>> rows = Workbooks.texts(written.toByteArray());

        assertThat(rows).hasSize(1002);
        assertThat(rows.get(1)).containsExactly("row 0");
        assertThat(rows.get(500)).containsExactly("row 499");
        assertThat(rows.getLast()).containsExactly("row 1000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://evil.example\",\"click\")",
                "+33 6 12 34 56 78",
                "-2+3",
                "@SUM(A1:A9)",
                "\t=1+1",
                "=cmd|' /C calc'!A0",
                "<script>alert(1)</script>",
                "</t></is></c><c r=\"A9\"><f>1+1</f></c>",
                "]]>",
                "&amp;"
            })
    void holdsNoFormulaButTheTextOfOne(String text) throws IOException {
        Spreadsheet sheet = new Spreadsheet(written, "People", List.of(text));
        sheet.row(List.of(text));
        sheet.finish();

        List<List<Cell>> rows = Workbooks.rows(written.toByteArray());

        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row).hasSize(1);
            assertThat(row.getFirst().getType()).isEqualTo(CellType.STRING);
            assertThat(row.getFirst().getFormula()).isNull();
            assertThat(row.getFirst().getText()).isEqualTo(text);
        });
        assertThat(part("xl/worksheets/sheet1.xml")).doesNotContain("<f>").doesNotContain("<script>");
    }

    @Test
    void holdsTextsThatStayTextsWhenTheyAreEdited() throws IOException {
        Spreadsheet sheet = new Spreadsheet(written, "People", List.of("Name"));
        sheet.row(List.of("=1+1"));
        sheet.finish();

        assertThat(part("xl/styles.xml"))
                .contains("<numFmt numFmtId=\"165\" formatCode=\"@\"/>")
                .containsPattern("<cellXfs.*<xf numFmtId=\"0\".*<xf numFmtId=\"0\".*<xf numFmtId=\"165\"");
        assertThat(part("xl/worksheets/sheet1.xml"))
                .contains("<c r=\"A2\" s=\"2\" t=\"inlineStr\"><is><t>=1+1</t></is></c>");
    }

    @Test
    void leavesOutWhatNoWorkbookCanHold() throws IOException {
        Spreadsheet sheet = new Spreadsheet(written, "People", List.of("Name"));
        sheet.row(List.of("a\u0000b\u0007c\ufffed\ud83de"));
        sheet.finish();

        assertThat(Workbooks.texts(written.toByteArray()).getLast()).containsExactly("abcde");
    }

    @Test
    void isNoWorkbookBeforeItIsFinished() {
        Spreadsheet sheet = new Spreadsheet(written, "People", List.of("Name"));
        for (int row = 0; row < 5000; row++) {
            sheet.row(List.of("row " + row));
        }

        assertThat(written.size()).isPositive();
        assertThatException().isThrownBy(() -> Workbooks.rows(written.toByteArray()));
    }

    @Test
    void goesOutWithItsFirstRowAndNotBefore() {
        Spreadsheet sheet = new Spreadsheet(new BufferedOutputStream(written), "People", List.of("Name"));
        assertThat(written.size()).as("a problem may be answered still").isZero();

        sheet.row(List.of("row 0"));

        assertThat(written.toByteArray()).startsWith('P', 'K');
    }

    @Test
    void endsWithTheFirstByteThatNobodyTakes() {
        IOException gone = new IOException("Broken pipe");
        Spreadsheet sheet = new Spreadsheet(
                new OutputStream() {
                    @Override
                    public void write(int content) throws IOException {
                        throw gone;
                    }
                },
                "People",
                List.of("Name"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> {
                    for (int row = 0; row < 100_000; row++) {
                        sheet.row(List.of("row " + row));
                    }
                })
                .withCause(gone);
    }

    private static List<@Nullable String> formats(List<@Nullable Cell> row) {
        List<@Nullable String> formats = new ArrayList<>();
        row.forEach(cell -> formats.add(cell == null ? null : cell.getDataFormatString()));
        return formats;
    }

    private String part(String name) throws IOException {
        Path file = Files.write(directory.resolve("people.xlsx"), written.toByteArray());
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream part = zip.getInputStream(zip.getEntry(name))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
