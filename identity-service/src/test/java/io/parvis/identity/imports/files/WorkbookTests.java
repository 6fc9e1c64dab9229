package io.parvis.identity.imports.files;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.imports.files.Reading.row;
import static io.parvis.identity.imports.files.Reading.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.identity.imports.ImportRefusal;
import io.parvis.identity.imports.TableRow;

class WorkbookTests {

    private static final String CELL = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>";

    @Test
    void readsWhatASpreadsheetProgramWrites() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Clients");
            sheet.value(0, 0, "username");
            sheet.value(0, 2, "mobile");
            sheet.inlineString(2, 0, "élodie & co");
            sheet.value(2, 2, 33612345678L);
            sheet.style(3, 0).bold().set();
            workbook.newWorksheet("Notes").value(0, 0, "not read");
        }

        assertThat(rows(bytes.toByteArray()))
                .containsExactly(row(1, "username", "", "mobile"), row(3, "élodie & co", "", "33612345678"));
    }

    @Test
    void readsTheFirstSheetWithTextsOfAllKinds() {
        byte[] bytes = new WorkbookFixture()
                .strings("<si><r><t>Ni</t></r><r><t>na</t></r><rPh><t>x</t></rPh></si><si/><si><t>B</t></si>")
                .sheet("""
                        <row><c t="s"><v>0</v></c><c t="s"><v>2</v></c><c t="str"><f>A1</f><v>calculated</v></c></row>
                        <row r="5"><c r="B5"><v>3.3612345678E10</v></c><c r="C5" t="b"><v>1</v></c>
                          <c r="XFD5" s="1"/></row>
                        """)
                .bytes();

        assertThat(rows(bytes)).containsExactly(row(1, "Nina", "B", "calculated"), row(5, "", "33612345678", "1"));
    }

    @Test
    void readsTenThousandRowsWithNoMoreThanTheirTextsInMemory() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Clients");
            for (int row = 0; row < 10_000; row++) {
                sheet.inlineString(row, 0, "client" + row);
                sheet.inlineString(row, 1, "client" + row + "@acme.example");
            }
        }

        List<TableRow> rows = rows(bytes.toByteArray());

        assertThat(rows).hasSize(10_000);
        assertThat(rows.getLast()).isEqualTo(row(10_000, "client9999", "client9999@acme.example"));
    }

    @Test
    void stopsUnpackingABombWhereTheLimitIs() {
        String large = " ".repeat(6 * 1024 * 1024);
        byte[] inSheet = new WorkbookFixture().sheet(CELL + large).bytes();
        byte[] inStrings = new WorkbookFixture().strings(large).sheet(CELL).bytes();
        byte[] elsewhere = new WorkbookFixture()
                .sheet(CELL)
                .part("xl/media/image.bin", large)
                .bytes();

        assertThat(inSheet).hasSizeLessThan(20_000);
        assertRefused(ImportRefusal.IMPORT_UNPACKS_TOO_LARGE, () -> rows(inSheet));
        assertRefused(ImportRefusal.IMPORT_UNPACKS_TOO_LARGE, () -> rows(inStrings));
        assertThat(rows(elsewhere)).containsExactly(row(1, "a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r=\"ZZZZZZZ1\" t=\"str\"><v>far</v></c></row>",
                "<row><c r=\"XFD1\" t=\"str\"><v>far</v></c></row>",
                "<row r=\"99999999999\"><c t=\"str\"><v>deep</v></c></row>",
                "<row><c t=\"s\"><v>12</v></c></row>",
                "<row><c r=\"B1\" t=\"str\"><v>1</v></c><c r=\"A1\" t=\"str\"><v>2</v></c></row>",
                "<row><c t=\"str\"><v>cut off"
            })
    void refusesSheetsThatNoSpreadsheetProgramWrites(String sheet) {
        byte[] bytes = new WorkbookFixture().sheet(sheet).bytes();

        assertRefused(ImportRefusal.IMPORT_UNREADABLE, () -> rows(bytes));
    }

    @Test
    void expandsNoEntitiesAndReadsNoFiles() {
        for (String entity : List.of("&a;", "&file;")) {
            byte[] bytes = new WorkbookFixture()
                    .part("xl/worksheets/clients.xml", """
                            <!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY file SYSTEM "file:///etc/passwd">]>
                            <worksheet><sheetData><row><c t="str"><v>%s</v></c></row></sheetData></worksheet>
                            """.formatted(entity))
                    .bytes();

            assertRefused(ImportRefusal.IMPORT_UNREADABLE, () -> rows(bytes));
        }
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        byte[] whole = new WorkbookFixture().sheet(CELL).bytes();

        assertRefused(ImportRefusal.IMPORT_UNREADABLE, () -> rows(Arrays.copyOf(whole, whole.length / 2)));
        assertRefused(ImportRefusal.IMPORT_FORMAT_UNKNOWN, () -> rows(new WorkbookFixture().bytes()));
        assertRefused(
                ImportRefusal.IMPORT_FORMAT_UNKNOWN,
                () -> rows(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}));
    }
}
