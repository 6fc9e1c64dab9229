package io.parvis.files;

/** The last bytes of what passes. */
final class Tail {

    private final byte[] ring;
    private long passed;

    Tail(int length) {
        this.ring = new byte[length];
    }

    void pass(byte[] bytes, int length) {
        for (int copied = 0; copied < length; ) {
            int position = (int) (passed % ring.length);
            int count = Math.min(length - copied, ring.length - position);
            System.arraycopy(bytes, copied, ring, position, count);
            copied += count;
            passed += count;
        }
    }

    byte[] bytes() {
        int length = (int) Math.min(passed, ring.length);
        byte[] bytes = new byte[length];
        int start = (int) ((passed - length) % ring.length);
        int first = Math.min(length, ring.length - start);
        System.arraycopy(ring, start, bytes, 0, first);
        System.arraycopy(ring, 0, bytes, first, length - first);
        return bytes;
    }
}
