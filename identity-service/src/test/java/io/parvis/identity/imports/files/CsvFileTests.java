package io.parvis.identity.imports.files;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.imports.files.Reading.row;
import static io.parvis.identity.imports.files.Reading.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.identity.imports.ImportRefusal;

class CsvFileTests {

    @Test
    void readsCellsWithSeparatorsQuotesAndLinesInThem() {
        String text = "name,address\r\n\"Novak, \"\"Nina\"\"\",\"1 rue\nParis\"\r\n\r\n , \nOtto,\n";

        assertThat(rows(utf8(text)))
                .containsExactly(
                        row(1, "name", "address"), row(2, "Novak, \"Nina\"", "1 rue\nParis"), row(6, "Otto", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n1,5;x", "\uFEFFa;b\n1,5;x"})
    void partsCellsBySemicolonsWhereTheHeaderDoes(String text) {
        assertThat(rows(utf8(text))).containsExactly(row(1, "a", "b"), row(2, "1,5", "x"));
    }

    @Test
    void readsUtf16ThatSaysSo() {
        String text = "\uFEFFa,b\nÉlodie,Ω";

        assertThat(rows(text.getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(row(1, "a", "b"), row(2, "Élodie", "Ω"));
        assertThat(rows(text.getBytes(StandardCharsets.UTF_16BE)))
                .containsExactly(row(1, "a", "b"), row(2, "Élodie", "Ω"));
    }

    @Test
    void refusesEveryOtherEncodingWhereverItShows() {
        String late = "a,b\n" + "x,y\n".repeat(10_000) + "Élodie,é\n";

        assertRefused(
                ImportRefusal.IMPORT_ENCODING_UNKNOWN,
                () -> rows("Pr\u00e9nom,b\n".getBytes(StandardCharsets.ISO_8859_1)));
        assertRefused(
                ImportRefusal.IMPORT_ENCODING_UNKNOWN, () -> rows(late.getBytes(Charset.forName("windows-1252"))));
        assertRefused(
                ImportRefusal.IMPORT_ENCODING_UNKNOWN, () -> rows("a,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE)));
        assertRefused(ImportRefusal.IMPORT_ENCODING_UNKNOWN, () -> rows(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}));
    }

    @Test
    void refusesRowsThatAreFarTooWideAndCellsThatAreFarTooLong() {
        assertRefused(ImportRefusal.IMPORT_UNREADABLE, () -> rows(utf8("a,b\n" + "1,".repeat(200))));
        assertRefused(ImportRefusal.IMPORT_UNREADABLE, () -> rows(utf8("a,b\n1,\"" + "x".repeat(50_000))));
    }

    @Test
    void readsNoFurtherAheadThanABuffer() throws IOException {
        ManyLines lines = new ManyLines(10_000);
        AtomicInteger handed = new AtomicInteger();
        AtomicInteger furthest = new AtomicInteger();

        CsvFile.read(
                new BufferedInputStream(lines),
                _ -> furthest.accumulateAndGet(lines.taken() - handed.incrementAndGet(), Math::max));

        assertThat(handed).hasValue(10_000);
        assertThat(furthest.get()).isLessThan(1000);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Lines of a hundred characters that come to be when they are read. */
    private static final class ManyLines extends InputStream {

        private static final int LENGTH = 100;

        private final int bytes;
        private int taken;

        ManyLines(int lines) {
            this.bytes = lines * LENGTH;
        }

        int taken() {
            return taken / LENGTH;
        }

        @Override
        public int read() {
            if (taken == bytes) {
                return -1;
            }
            taken++;
            return taken % LENGTH == 0 ? '\n' : 'x';
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int count = 0;
            for (int next = read(); next >= 0; next = count < length ? read() : -1) {
                buffer[offset + count] = (byte) next;
                count++;
            }
            return count == 0 ? -1 : count;
        }
    }
}
