package io.parvis.identity.imports.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import org.jspecify.annotations.Nullable;

import io.parvis.identity.imports.ImportRefusal;
import io.parvis.identity.imports.TableRow;
import io.parvis.starter.problem.Refused;

/**
 * A table as text (RFC 4180), whose cells are parted by commas or by semicolons, as in its header. It is UTF-8, or UTF-16 that says so by a byte
 * order mark; no other encoding is guessed, as a wrong guess would spoil names in silence.
 */
final class CsvFile {

    static final int MOST_CELLS = 100;
    static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_HEADER = 16_384;

    private CsvFile() {}

    static void read(InputStream content, Consumer<TableRow> rows) throws IOException {
        try {
            BufferedReader text = text(content);
            read(text, separator(text), rows);
        } catch (CharacterCodingException e) {
            throw because(ImportRefusal.IMPORT_ENCODING_UNKNOWN, e);
        }
    }

    private static void read(Reader text, char separator, Consumer<TableRow> rows) throws IOException {
        CsvRecordHandler cells = CsvRecordHandler.builder()
                .maxFields(MOST_CELLS)
                .maxFieldSize(LONGEST_CELL)
                .build();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(separator)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .build(cells, text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            for (CsvRecord next = next(records); next != null; next = next(records)) {
                hand(next, rows);
            }
        }
    }

    private static @Nullable CsvRecord next(CloseableIterator<CsvRecord> records) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            throw because(ImportRefusal.IMPORT_UNREADABLE, e);
        } catch (RuntimeException e) {
            if (isEncoding(e)) {
                throw because(ImportRefusal.IMPORT_ENCODING_UNKNOWN, e);
            }
            throw e;
        }
    }

    /** No text has a null character; it is UTF-16 without its mark, or no text at all. */
    private static void hand(CsvRecord next, Consumer<TableRow> rows) {
        List<String> cells = next.getFields();
        if (cells.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            throw new Refused(ImportRefusal.IMPORT_ENCODING_UNKNOWN);
        }
        if (!cells.stream().allMatch(String::isBlank)) {
            rows.accept(new TableRow(Math.toIntExact(next.getStartingLineNumber()), cells));
        }
    }

    private static BufferedReader text(InputStream content) throws IOException {
        Charset charset = charset(content);
        return new BufferedReader(new InputStreamReader(
                content,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** Reads over the byte order mark, if there is one. */
    private static Charset charset(InputStream content) throws IOException {
        content.mark(3);
        byte[] mark = content.readNBytes(3);
        content.reset();
        if (mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF) {
            content.skipNBytes(3);
            return StandardCharsets.UTF_8;
        }
        if (mark.length >= 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
            content.skipNBytes(2);
            return StandardCharsets.UTF_16BE;
        }
        if (mark.length >= 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE) {
            content.skipNBytes(2);
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    /** Of the two separators, the one that the first line has more of. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER + 1);
        int commas = 0;
        int semicolons = 0;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int next = text.read();
            if (next < 0 || next == '\n' || next == '\r') {
                break;
            }
            commas += next == ',' ? 1 : 0;
            semicolons += next == ';' ? 1 : 0;
        }
        text.reset();
        return semicolons > commas ? ';' : ',';
    }

    private static boolean isEncoding(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return true;
            }
        }
        return false;
    }

    private static Refused because(ImportRefusal refusal, Exception cause) {
        Refused refused = new Refused(isEncoding(cause) ? ImportRefusal.IMPORT_ENCODING_UNKNOWN : refusal);
        refused.initCause(cause);
        return refused;
    }
}
