package io.parvis.benchmarks.upload;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * A file that begins as a PDF does and goes on with noise, which nothing on the way can make smaller.
 *
 * @param bytes how many it has
 */
record LargePdf(long bytes) {

    static final String NAME = "shareholders.pdf";

    private static final byte[] HEAD =
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOISE = new byte[1024 * 1024];

    static {
        new Random(1).nextBytes(NOISE);
        System.arraycopy(HEAD, 0, NOISE, 0, HEAD.length);
    }

    InputStream open() {
        return new Content(bytes);
    }

    private static final class Content extends InputStream {

        private final long end;
        private long position;

        Content(long end) {
            this.end = end;
        }

        @Override
        public int read() {
            return position == end ? -1 : NOISE[(int) (position++ % NOISE.length)] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (position == end && length > 0) {
                return -1;
            }
            int from = (int) (position % NOISE.length);
            int read = (int) Math.min(Math.min(length, NOISE.length - from), end - position);
            System.arraycopy(NOISE, from, buffer, offset, read);
            position += read;
            return read;
        }
    }
}
