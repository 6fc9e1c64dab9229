package io.parvis.files;

import java.io.InputStream;

/**
 * A version of a file that someone may have.
 *
 * @param name what it is to be called
 */
public record Download(FileName name, FileVersion version, Source source) {

    /** Opens the bytes from a position on; the caller closes them. */
    @FunctionalInterface
    public interface Source {

        InputStream open(long from);
    }
}
