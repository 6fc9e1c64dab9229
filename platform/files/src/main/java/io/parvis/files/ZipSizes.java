package io.parvis.files;

import java.nio.ByteBuffer;

import org.jspecify.annotations.Nullable;

/**
 * How large parts of a ZIP container are, as its directory says; sums that no number holds stay at the greatest one.
 *
 * @param packed   as they are in the container
 * @param unpacked as they would be
 */
record ZipSizes(long packed, long unpacked) {

    static final ZipSizes NONE = new ZipSizes(0, 0);

    private static final int ENTRY_LENGTH = 46;
    private static final int EXTRA_HEAD = 4;
    private static final int ZIP64 = 0x0001;
    private static final long ELSEWHERE = 0xFFFF_FFFFL;

    /**
     * Those of the entry at a position: where they don't fit, they are in its ZIP64 field (APPNOTE 4.5.3), the unpacked one first.
     *
     * @return null if they are in a field that is not there
     */
    static @Nullable ZipSizes of(ByteBuffer bytes, int position, int end) {
        long packed = Integer.toUnsignedLong(bytes.getInt(position + 20));
        long unpacked = Integer.toUnsignedLong(bytes.getInt(position + 24));
        int large = (packed == ELSEWHERE ? 1 : 0) + (unpacked == ELSEWHERE ? 1 : 0);
        if (large == 0) {
            return new ZipSizes(packed, unpacked);
        }
        int field = zip64(bytes, position, end, large * Long.BYTES);
        if (field < 0) {
            return null;
        }
        if (unpacked != ELSEWHERE) {
            return new ZipSizes(known(bytes.getLong(field)), unpacked);
        }
        return new ZipSizes(
                packed == ELSEWHERE ? known(bytes.getLong(field + Long.BYTES)) : packed, known(bytes.getLong(field)));
    }

    ZipSizes and(ZipSizes others) {
        return new ZipSizes(sum(packed, others.packed), sum(unpacked, others.unpacked));
    }

    /** Where the content of an entry's ZIP64 field begins; below zero if it has none that is long enough. */
    private static int zip64(ByteBuffer bytes, int position, int end, int needed) {
        int field = position + ENTRY_LENGTH + unsigned(bytes, position + 28);
        int last = Math.min(field + unsigned(bytes, position + 30), end);
        while (field + EXTRA_HEAD <= last) {
            int length = unsigned(bytes, field + 2);
            int content = field + EXTRA_HEAD;
            if (unsigned(bytes, field) == ZIP64) {
                return length >= needed && content + length <= last ? content : -1;
            }
            field = content + length;
        }
        return -1;
    }

    /** A size whose first bit is set is larger than any. */
    private static long known(long size) {
        return size < 0 ? Long.MAX_VALUE : size;
    }

    private static long sum(long one, long other) {
        return known(one + other);
    }

    private static int unsigned(ByteBuffer bytes, int position) {
        return Short.toUnsignedInt(bytes.getShort(position));
    }
}
