package io.parvis.identity.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was uploaded, which is not in memory.
 *
 * @param name as the caller calls it; it says nothing about what is in it
 */
public record ImportFile(String name, Content content) {

    private static final int LONGEST_NAME = 255;

    public ImportFile {
        name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** Opens the file, each time from its beginning. */
    @FunctionalInterface
    public interface Content {

        InputStream open() throws IOException;
    }

    /** The same for the same bytes. */
    String hash() {
        try (DigestInputStream bytes = new DigestInputStream(content.open(), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
