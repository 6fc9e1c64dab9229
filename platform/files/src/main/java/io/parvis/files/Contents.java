package io.parvis.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bytes of files. They are kept before a file names them, and are loose until then; loose ones are swept after a time
 * ({@code docs/adr}, files).
 */
public interface Contents {

    /**
     * Keeps what is written, loose. If the writing fails nothing of it can be read, and what could not be deleted is swept.
     *
     * @throws IOException if the writing does
     */
    Content keep(ContentId id, FileOwner owner, FileType type, Instant at, Writing writing) throws IOException;

    /** The bytes from a position on; the caller closes them. */
    InputStream open(ContentId id, long from);

    /** What is known about viruses, of those that are there. */
    Map<ContentId, ScanState> scans(Collection<ContentId> ids);

    /** Says that a file names it, unless it was loosened again since then. */
    void name(ContentId id, Instant looseSince);

    /** Says that soon no file may name it any more. */
    void loosen(ContentId id, Instant at);

    /** The first of those that have been loose since before then. */
    List<Loose> loose(Instant before, int most);

    /** Deletes it for good. */
    void delete(ContentId id);

    /** Takes one whose scan is pending, for a time, after which it is anyone's again. */
    Optional<ContentId> claimUnscanned(Instant now, Instant until);

    /** Says what the scan found; the first finding stays. */
    void scanned(ContentId id, ScanState found);

    /** Bytes that no file may name. */
    record Loose(ContentId id, Instant since) {}

    /** Writes bytes and tells what they were. */
    @FunctionalInterface
    interface Writing {

        Measure writeTo(OutputStream target) throws IOException;
    }

    /**
     * What was written.
     *
     * @param sha256 in lower-case hexadecimal
     */
    record Measure(long size, String sha256) {}
}
