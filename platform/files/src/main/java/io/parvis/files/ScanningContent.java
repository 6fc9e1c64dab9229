package io.parvis.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has bytes scanned, one content at a time. Where a scan broke off, by whatever, another replica begins it anew when the claim has run out. */
public class ScanningContent {

    private static final Logger LOG = LoggerFactory.getLogger(ScanningContent.class);

    private final Contents contents;
    private final Scanner scanner;
    private final Clock clock;
    private final Duration claim;

    ScanningContent(Contents contents, Scanner scanner, Clock clock, Duration claim) {
        this.contents = contents;
        this.scanner = scanner;
        this.clock = clock;
        this.claim = claim;
    }

    /**
     * Has the next one scanned.
     *
     * @return whether there was one, whatever became of it
     */
    public boolean scanNext() {
        Instant now = clock.instant();
        Optional<ContentId> next = contents.claimUnscanned(now, now.plus(claim));
        next.ifPresent(this::scan);
        return next.isPresent();
    }

    private void scan(ContentId id) {
        try (InputStream content = contents.open(id, 0)) {
            ScanState found = scanner.scan(content);
            contents.scanned(id, found);
            if (found == ScanState.INFECTED) {
                LOG.warn("A virus was found in content {}: it is not handed out", id.value());
            }
        } catch (IOException e) {
            LOG.warn("Content {} could not be scanned and will be again", id.value(), e);
        }
    }
}
