package io.parvis.identity.imports.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as a program that means no good might write them, part by part. */
final class WorkbookFixture {

    private final Map<String, String> parts = new LinkedHashMap<>();

    WorkbookFixture() {
        parts.put("xl/workbook.xml", """
                <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
                <sheet name="Clients" sheetId="7" r:id="rId3"/><sheet name="Other" sheetId="1" r:id="rId1"/>
                </sheets></workbook>""");
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="rId1" Target="worksheets/other.xml"/>
                <Relationship Id="rId3" Target="worksheets/clients.xml"/></Relationships>""");
    }

    WorkbookFixture sheet(String rows) {
        return part("xl/worksheets/clients.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    WorkbookFixture strings(String items) {
        return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    WorkbookFixture part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
