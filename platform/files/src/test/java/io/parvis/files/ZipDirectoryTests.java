package io.parvis.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
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

    @Test
    void knowsABombByWhatItUnpacksTo() {
        byte[] bomb = Samples.bomb("word/document.xml");

        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(ZipDirectory.read(bomb, bomb.length)).hasValueSatisfying(directory -> {
            assertThat(directory.unpacked()).isGreaterThan(64_000_000);
            assertThat(directory.isBomb(bomb.length)).isTrue();
        });
        assertThat(ZipDirectory.read(Samples.DOCX, Samples.DOCX.length))
                .hasValueSatisfying(directory ->
                        assertThat(directory.isBomb(Samples.DOCX.length)).isFalse());
    }

    /** Sizes are in bytes. */
    @ParameterizedTest
    @CsvSource({
        "1000, 900, 30000000, false",
        "1000, 900, 40000000, true",
        "1000000, 900000, 90000000, false",
        "1000000, 900000, 100000000, true",
        "100000000, 90000000, 2000000000, false",
        "100000000, 90000000, 2200000000, true",
        "1000, 1001, 1001, true"
    })
    void isABombIfItBecomesTooLargeOrItsPartsLieUponEachOther(long size, long packed, long unpacked, boolean bomb) {
        assertThat(new ZipDirectory(List.of("word/document.xml"), packed, unpacked).isBomb(size))
                .isEqualTo(bomb);
    }

    /** As writers have them that don't know beforehand how large a part becomes. */
    @ParameterizedTest
    @CsvSource({"true, true", "false, true", "true, false"})
    void findsSizesThatDontFitInTheFieldOfZip64(boolean packed, boolean unpacked) {
        byte[] zip = withZip64(packed, unpacked, 7, 5_000_000_000L);

        assertThat(ZipDirectory.read(zip, zip.length)).hasValueSatisfying(directory -> {
            assertThat(directory.packed()).isEqualTo(packed ? 7 : 9);
            assertThat(directory.unpacked()).isEqualTo(unpacked ? 5_000_000_000L : 9);
        });
    }

    @Test
    void doesNotReadADirectoryWhoseSizesAreNowhere() {
        byte[] zip = Samples.zip("a.txt");
        sizes(zip).putInt(24, -1);

        assertThat(ZipDirectory.read(zip, zip.length)).isEmpty();
    }

    @Test
    void noSizesAreTooLargeToBeAdded() {
        byte[] zip = withZip64(true, true, -1, Long.MAX_VALUE);

        assertThat(ZipDirectory.read(zip, zip.length))
                .hasValueSatisfying(
                        directory -> assertThat(directory.isBomb(zip.length)).isTrue());
        assertThat(new ZipSizes(Long.MAX_VALUE, 1).and(new ZipSizes(1, Long.MAX_VALUE)))
                .isEqualTo(new ZipSizes(Long.MAX_VALUE, Long.MAX_VALUE));
    }

    /** A container with one entry, which claims nine bytes where its field says nothing. */
    private static byte[] withZip64(boolean packed, boolean unpacked, long packedSize, long unpackedSize) {
        ByteBuffer field = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        field.putShort((short) 0x5455).putShort((short) 0);
        field.putShort((short) 1).putShort((short) 16);
        if (unpacked) {
            field.putLong(unpackedSize);
        }
        if (packed) {
            field.putLong(packedSize);
        }
        int length = 46 + 1 + field.capacity();
        ByteBuffer zip = ByteBuffer.allocate(length + END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0, 0x02014b50);
        zip.putInt(20, packed ? -1 : 9).putInt(24, unpacked ? -1 : 9);
        zip.putShort(28, (short) 1).putShort(30, (short) field.capacity());
        zip.put(46, (byte) 'a').put(47, field.array());
        zip.putInt(length, 0x06054b50).putShort(length + 10, (short) 1).putInt(length + 12, length);
        return zip.array();
    }

    /** The first entry of the directory. */
    private static ByteBuffer sizes(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int start = bytes.getInt(zip.length - END_LENGTH + 16);
        return bytes.slice(start, zip.length - start).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ZipDirectory directory(String... names) {
        return new ZipDirectory(Arrays.asList(names), 0, 0);
    }
}
