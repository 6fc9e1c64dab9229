package io.parvis.identity.imports.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;

import io.parvis.identity.imports.ImportFile;
import io.parvis.identity.imports.ImportRefusal;
import io.parvis.identity.imports.TableRow;
import io.parvis.identity.imports.Tables;
import io.parvis.starter.problem.Refused;

/** Tells by its first bytes what a file is; what callers call it says nothing. */
final class UploadedTables implements Tables {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Old Excel files, and new ones with a password. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private final WorkbookFiles files;
    private final long mostUnpacked;

    UploadedTables(WorkbookFiles files, long mostUnpacked) {
        this.files = files;
        this.mostUnpacked = mostUnpacked;
    }

    @Override
    public void read(ImportFile file, Consumer<TableRow> rows) {
        try (InputStream content = new BufferedInputStream(file.content().open())) {
            byte[] beginning = beginning(content);
            if (Arrays.equals(beginning, ZIP)) {
                Workbook.read(content, files, mostUnpacked, rows);
            } else if (Arrays.equals(beginning, OLE) || Arrays.equals(beginning, PDF)) {
                throw new Refused(ImportRefusal.IMPORT_FORMAT_UNKNOWN);
            } else {
                CsvFile.read(content, rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] beginning(InputStream content) throws IOException {
        content.mark(ZIP.length);
        byte[] beginning = content.readNBytes(ZIP.length);
        content.reset();
        return beginning;
    }
}
