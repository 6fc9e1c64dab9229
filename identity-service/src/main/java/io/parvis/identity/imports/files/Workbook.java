package io.parvis.identity.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.imports.ImportRefusal;
import io.parvis.identity.imports.TableRow;
import io.parvis.starter.problem.Refused;

/**
 * An Excel workbook (ECMA-376), of which the first sheet is read, row by row. A zip says nothing true of what it unpacks to, so what is unpacked
 * is counted, and no part refers to anything outside.
 */
final class Workbook {

    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String STRINGS = "xl/sharedStrings.xml";

    private final ZipFile zip;
    private final Allowance allowance;

    private Workbook(ZipFile zip, Allowance allowance) {
        this.zip = zip;
        this.allowance = allowance;
    }

    /** The parts of a zip stand where its end says, so it must be in a file; which is deleted as soon as it is open. */
    static void read(InputStream content, WorkbookFiles files, long mostUnpacked, Consumer<TableRow> rows)
            throws IOException {
        Path file = files.create();
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            try (ZipFile zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE)) {
                new Workbook(zip, new Allowance(mostUnpacked)).read(rows);
            }
        } catch (XMLStreamException | ZipException e) {
            Refused refused = new Refused(ImportRefusal.IMPORT_UNREADABLE);
            refused.initCause(e);
            throw refused;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void read(Consumer<TableRow> rows) throws IOException, XMLStreamException {
        String relation = part(BOOK, Workbook::relationOfFirstSheet);
        String target = part(RELATIONS, xml -> target(xml, relation));
        SharedStrings strings = zip.getEntry(STRINGS) == null ? SharedStrings.NONE : part(STRINGS, SharedStrings::read);
        String sheet = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        this.<Boolean>part(sheet, xml -> new Sheet(xml, strings).read(rows));
    }

    private <T> T part(String name, Reading<T> reading) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Refused(ImportRefusal.IMPORT_FORMAT_UNKNOWN);
        }
        try (InputStream packed = zip.getInputStream(entry)) {
            return reading.read(Xml.reader(allowance.counting(packed)));
        }
    }

    private static String relationOfFirstSheet(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("sheet")) {
                @Nullable String relation = Xml.qualifiedAttribute(xml, "id");
                if (relation != null) {
                    return relation;
                }
            }
        }
        throw new Refused(ImportRefusal.IMPORT_UNREADABLE);
    }

    private static String target(XMLStreamReader xml, String relation) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")
                    && relation.equals(Xml.attribute(xml, "Id"))) {
                @Nullable String target = Xml.attribute(xml, "Target");
                if (target != null) {
                    return target;
                }
            }
        }
        throw new Refused(ImportRefusal.IMPORT_UNREADABLE);
    }

    @FunctionalInterface
    private interface Reading<T> {

        T read(XMLStreamReader xml) throws XMLStreamException;
    }
}
