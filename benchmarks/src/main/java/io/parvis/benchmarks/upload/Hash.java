package io.parvis.benchmarks.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what passes, as Parvis tells it of each file. */
final class Hash {

    private static final int BUFFER = 64 * 1024;

    private Hash() {}

    /** Passes everything on to the end, and returns its hash. */
    static String of(InputStream source, OutputStream target) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
            digest.update(buffer, 0, read);
            target.write(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(LargePdf file) throws IOException {
        try (InputStream content = file.open()) {
            return of(content, OutputStream.nullOutputStream());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
