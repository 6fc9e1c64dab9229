package io.parvis.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The names and sizes in a ZIP container, from the directory at its end (APPNOTE 4.3.12). Nothing is unpacked, so nothing can grow, and sizes are what the
 * directory says; a directory that does not fit into what is kept of the end, is itself one of ZIP64, or has a name in it that is longer than any path, is
 * not read.
 *
 * @param packed   how many bytes all parts have together as they are
 * @param unpacked how many they would have
 */
record ZipDirectory(List<String> names, long packed, long unpacked) {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_NAME = 1_000;
    private static final long MOST_UNPACKED = 2L * 1024 * 1024 * 1024;

    /** What texts of repeated parts, such as large sheets, come to in the worst case; DEFLATE could reach a thousand. */
    private static final long MOST_TIMES = 100;

    /** Up to here it does not matter how many times as large something becomes. */
    private static final long HARMLESS = 32L * 1024 * 1024;

    ZipDirectory {
        names = List.copyOf(names);
    }

    /**
     * Reads the directory.
     *
     * @param tail the last bytes of the container
     * @param size how large the whole container is
     * @return empty if there is none that can be read
     */
    static Optional<ZipDirectory> read(byte[] tail, long size) {
        ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (int end = tail.length - END_LENGTH; end >= 0; end--) {
            if (bytes.getInt(end) == END && end + END_LENGTH + unsigned(bytes, end + 20) == tail.length) {
                return entries(bytes, end, size);
            }
        }
        return Optional.empty();
    }

    private static Optional<ZipDirectory> entries(ByteBuffer bytes, int end, long size) {
        int count = unsigned(bytes, end + 10);
        long length = Integer.toUnsignedLong(bytes.getInt(end + 12));
        long offset = Integer.toUnsignedLong(bytes.getInt(end + 16));
        long start = offset - (size - bytes.capacity());
        if (start < 0 || start + length != end) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        ZipSizes all = ZipSizes.NONE;
        int position = (int) start;
        for (int entry = 0; entry < count; entry++) {
            String name = name(bytes, position, end);
            ZipSizes sizes = name == null ? null : ZipSizes.of(bytes, position, end);
            if (name == null || sizes == null) {
                return Optional.empty();
            }
            names.add(name);
            all = all.and(sizes);
            position += ENTRY_LENGTH
                    + unsigned(bytes, position + 28)
                    + unsigned(bytes, position + 30)
                    + unsigned(bytes, position + 32);
        }
        return position == end ? Optional.of(new ZipDirectory(names, all.packed(), all.unpacked())) : Optional.empty();
    }

    private static @Nullable String name(ByteBuffer bytes, int position, int end) {
        if (position + ENTRY_LENGTH > end || bytes.getInt(position) != ENTRY) {
            return null;
        }
        int length = unsigned(bytes, position + 28);
        if (length > LONGEST_NAME || position + ENTRY_LENGTH + length > end) {
            return null;
        }
        byte[] name = new byte[length];
        bytes.get(position + ENTRY_LENGTH, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private static int unsigned(ByteBuffer bytes, int position) {
        return Short.toUnsignedInt(bytes.getShort(position));
    }

    /**
     * Whether it is there to exhaust whoever unpacks it: it becomes too large, or too many times as large, or its parts lie upon each other.
     *
     * @param size how large the whole container is
     */
    boolean isBomb(long size) {
        return packed > size || unpacked > MOST_UNPACKED || (unpacked > HARMLESS && unpacked / size >= MOST_TIMES);
    }

    boolean hasPart(String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    boolean hasPartBelow(String path) {
        return names.stream().anyMatch(name -> name.startsWith(path) && name.endsWith(".xml"));
    }

    /** Whether an office document would run something: VBA, Excel 4 macros, ActiveX, or Basic and scripts of OpenDocument. */
    boolean hasMacros() {
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin")
                        || name.contains("/macrosheets/")
                        || name.contains("/activex/")
                        || name.startsWith("basic/")
                        || name.startsWith("scripts/"));
    }

    boolean hasExecutables() {
        return hasPart("META-INF/MANIFEST.MF")
                || names.stream().anyMatch(name -> isExecutable(name) && !isPrinterSetting(name));
    }

    private static boolean isExecutable(String name) {
        return Executables.hasExtension(new FileName(name).extension());
    }

    /** Excel and Word keep the printer's settings in files with this ending, and embedded objects too. */
    private static boolean isPrinterSetting(String name) {
        return name.endsWith(".bin");
    }
}
