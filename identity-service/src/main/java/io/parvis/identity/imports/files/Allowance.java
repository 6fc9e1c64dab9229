package io.parvis.identity.imports.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import io.parvis.identity.imports.ImportRefusal;
import io.parvis.starter.problem.Refused;

/** How many bytes may yet be unpacked from a file, all parts together. */
final class Allowance {

    private long left;

    Allowance(long bytes) {
        this.left = bytes;
    }

    /** The same bytes, until the allowance is used up; then the file is refused. */
    InputStream counting(InputStream unpacked) {
        return new FilterInputStream(unpacked) {

            @Override
            public int read() throws IOException {
                int next = super.read();
                use(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                use(Math.max(count, 0));
                return count;
            }
        };
    }

    private void use(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new Refused(ImportRefusal.IMPORT_UNPACKS_TOO_LARGE);
        }
    }
}
