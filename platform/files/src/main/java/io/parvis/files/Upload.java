package io.parvis.files;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param name   what it is called
 * @param source where its bytes come from, read once and never whole
 */
public record Upload(FileName name, Source source) {

    /**
     * The same for a copy, whose bytes must be those of the original.
     *
     * @param sha256 of the original, in lower-case hexadecimal; whoever reads to the end of others is {@link FileRefusal#FILE_ALTERED refused}
     */
    public Upload with(String sha256) {
        return new Upload(name, () -> new CheckedContent(source.open(), sha256));
    }

    /** Opens the bytes. */
    @FunctionalInterface
    public interface Source {

        InputStream open() throws IOException;
    }
}
