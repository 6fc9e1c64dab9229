package io.parvis.files;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes bytes that no file names: of uploads that came to nothing, and of files that were removed. */
public class SweepingContent {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingContent.class);
    private static final int AT_ONCE = 100;

    private final Contents contents;
    private final StoredFiles files;
    private final List<AbandonedFiles> abandoned;
    private final Clock clock;
    private final Duration kept;

    SweepingContent(Contents contents, StoredFiles files, List<AbandonedFiles> abandoned, Clock clock, Duration kept) {
        this.contents = contents;
        this.files = files;
        this.abandoned = List.copyOf(abandoned);
        this.clock = clock;
        this.kept = kept;
    }

    /**
     * Deletes what has been loose for long enough. What a file names after all, because the one who named it died before saying so, is kept. Then the files of
     * things that are gone are removed, whose bytes the next search finds.
     *
     * @return how many were deleted
     */
    public int sweep() {
        Instant limit = clock.instant().minus(kept);
        int deleted = 0;
        List<Contents.Loose> loose;
        do {
            loose = contents.loose(limit, AT_ONCE);
            deleted += sweep(loose);
        } while (loose.size() == AT_ONCE);
        abandoned.forEach(each -> each.remove(limit));
        return deleted;
    }

    private int sweep(List<Contents.Loose> loose) {
        int deleted = 0;
        for (Contents.Loose one : loose) {
            if (files.isNamed(one.id())) {
                contents.name(one.id(), one.since());
            } else {
                contents.delete(one.id());
                LOG.info("Content {} was deleted: no file names it", one.id().value());
                deleted++;
            }
        }
        return deleted;
    }
}
