package io.parvis.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What goes into an archive.
 *
 * @param infected the paths of what is left out because of a virus
 */
public record Archive(List<ZippingFiles.Entry> entries, List<String> infected, Contents contents) {

    public Archive {
        entries = List.copyOf(entries);
        infected = List.copyOf(infected);
    }

    /**
     * Writes the archive, a buffer at a time. If that fails there is no end of an archive, so that nobody takes a part for the whole.
     *
     * @param leftOut names the text that says what was left out, if anything was
     */
    public void writeTo(OutputStream target, String leftOut) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8); // not closed: closing would end it
        zip.setLevel(Deflater.BEST_SPEED);
        for (ZippingFiles.Entry entry : entries) {
            zip.putNextEntry(new ZipEntry(entry.path()));
            try (InputStream content = contents.open(entry.version().content(), 0)) {
                content.transferTo(zip);
            }
            zip.closeEntry();
        }
        if (!infected.isEmpty()) {
            zip.putNextEntry(new ZipEntry(leftOut));
            zip.write(String.join("\r\n", infected).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }
}
