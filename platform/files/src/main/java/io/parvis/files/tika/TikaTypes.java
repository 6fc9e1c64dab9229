package io.parvis.files.tika;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

import io.parvis.files.TypeDetector;

/** Tika's list of first bytes, without its parsers, and without the name: that is what is checked. */
final class TikaTypes implements TypeDetector {

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    @Override
    public String detect(byte[] head) {
        try {
            return types.detect(new ByteArrayInputStream(head), new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
