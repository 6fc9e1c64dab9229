package io.parvis.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
            zip.putNextEntry(new ZipEntry(free(leftOut)));
            zip.write(String.join("\r\n", infected).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    /** That name, or one after it: a file may be called so, in any case of letters, and may not be written twice. */
    private String free(String leftOut) {
        Set<String> taken =
                entries.stream().map(entry -> withoutCase(entry.path())).collect(Collectors.toSet());
        FileName name = new FileName(leftOut);
        String free = leftOut;
        for (int number = 2; taken.contains(withoutCase(free)); number++) {
            free = name.numbered(number).value();
        }
        return free;
    }

    private static String withoutCase(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
