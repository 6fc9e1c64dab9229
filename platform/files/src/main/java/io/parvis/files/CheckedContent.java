package io.parvis.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import io.parvis.starter.problem.Refused;

/** Bytes whose hash is known before they come. */
final class CheckedContent extends FilterInputStream {

    private final String sha256;
    private final MessageDigest hash = ReceivingContent.sha256();
    private boolean ended;

    CheckedContent(InputStream source, String sha256) {
        super(source);
        this.sha256 = sha256;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            hash.update(buffer, offset, read);
        } else if (read < 0 && !ended) {
            ended = true;
            if (!HexFormat.of().formatHex(hash.digest()).equals(sha256)) {
                throw new Refused(FileRefusal.FILE_ALTERED);
            }
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
