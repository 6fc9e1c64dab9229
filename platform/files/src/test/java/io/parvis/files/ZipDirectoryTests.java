package io.parvis.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipDirectoryTests {

    private static final int END_LENGTH = 22;

    @Test
    void readsTheNamesInTheirOrder() {
        byte[] zip = Samples.zip("b.txt", "a/é.txt");

        assertThat(ZipDirectory.read(zip, zip.length))
                .hasValueSatisfying(directory -> assertThat(directory.names()).containsExactly("b.txt", "a/é.txt"));
    }

    @Test
    void readsThemFromTheEndAlone() {
        byte[] zip =
                Samples.zip(IntStream.range(0, 100).mapToObj(i -> "part" + i).toArray(String[]::new));
        byte[] tail = Arrays.copyOfRange(zip, zip.length / 4, zip.length);

        assertThat(ZipDirectory.read(tail, zip.length))
                .hasValueSatisfying(directory -> assertThat(directory.names()).hasSize(100));
        assertThat(ZipDirectory.read(Arrays.copyOfRange(zip, zip.length - 500, zip.length), zip.length))
                .as("the directory is longer than what is kept of the end")
                .isEmpty();
    }

    @Test
    void findsTheEndBeforeAComment() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment("PK\u0005\u0006 is no end here");
            zip.putNextEntry(new ZipEntry("nda.pdf"));
        }

        assertThat(ZipDirectory.read(bytes.toByteArray(), bytes.size()))
                .hasValueSatisfying(directory -> assertThat(directory.names()).containsExactly("nda.pdf"));
    }

    /** Offsets are into the end record: how many entries there are, how long the directory is, and where it begins. */
    @ParameterizedTest
    @CsvSource({"10, 1", "10, 3", "10, 65535", "12, 0", "12, 65535", "16, 0", "16, 65535"})
    void doesNotReadADirectoryThatIsNotWhereOrWhatItsEndSays(int offset, int lie) {
        byte[] zip = Samples.zip("a.txt", "b.txt");
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putShort(zip.length - END_LENGTH + offset, (short) lie);

        assertThat(ZipDirectory.read(zip, zip.length)).isEmpty();
    }

    @Test
    void doesNotReadWhatIsNone() {
        assertThat(ZipDirectory.read(new byte[0], 0)).isEmpty();
        assertThat(ZipDirectory.read(new byte[1000], 1000)).isEmpty();
        assertThat(ZipDirectory.read(Samples.PDF, Samples.PDF.length)).isEmpty();
    }

    @Test
    void doesNotReadADirectoryWithANameThatNoPathHas() {
        byte[] longest = Samples.zip("x".repeat(996) + ".txt");
        byte[] longer = Samples.zip("a.txt", "x" + ".".repeat(65_400) + "x");

        assertThat(ZipDirectory.read(longest, longest.length)).isPresent();
        assertThat(ZipDirectory.read(longer, longer.length)).isEmpty();
    }

    @Test
    void knowsWhatRuns() {
        assertThat(directory("bills/setup.EXE").hasExecutables()).isTrue();
        assertThat(directory("setup.exe. ").hasExecutables()).isTrue();
        assertThat(directory("META-INF/MANIFEST.MF").hasExecutables()).isTrue();
        assertThat(directory("nda.pdf", "com", "acme.com/", "a.executive/summary.docx")
                        .hasExecutables())
                .isFalse();
        assertThat(directory("xl/macrosheets/sheet1.xml").hasMacros()).isTrue();
        assertThat(directory("word/activeX/activeX1.xml").hasMacros()).isTrue();
        assertThat(directory("word/document.xml").hasMacros()).isFalse();
    }

    private static ZipDirectory directory(String... names) {
        return new ZipDirectory(Arrays.asList(names));
    }
}
