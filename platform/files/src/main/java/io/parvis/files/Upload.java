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

    /** Opens the bytes. */
    @FunctionalInterface
    public interface Source {

        InputStream open() throws IOException;
    }
}
