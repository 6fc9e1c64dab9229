package io.parvis.benchmarks.journey;

import java.io.IOException;
import java.time.Duration;

import io.parvis.benchmarks.load.OpenLoop;

/**
 * A constant rate of submissions. A part of them is watched, ten a second at most: their documents are asked for again two milliseconds after
 * each answer, and less often the longer they have been waited for, by a twentieth of that; their pages only when the documents are there. So looking
 * does not become the load.
 */
record Traffic(int perSecond, int seconds) {

    private static final int WATCHED_PER_SECOND = 10;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);
    private static final int PART_OF_THE_WAIT = 20;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @FunctionalInterface
    private interface Sight {

        boolean isThere() throws Exception;
    }

    Passage on(Road road) {
        Passage passage = new Passage();
        int every = Math.max(1, perSecond / WATCHED_PER_SECOND);
        long failed = OpenLoop.during(seconds, perSecond, (index, intended) -> {
            long begun = System.nanoTime();
            String sought = road.submit(index);
            long accepted = System.nanoTime();
            passage.accepted().add(accepted - intended);
            if (index % every == 0) {
                long seen = await(sought, () -> {
                    passage.reads().increment();
                    return road.isWritten(sought);
                });
                passage.readable().add(seen - intended);
                passage.whole().add(seen - begun);
                passage.after().add(seen - accepted);
                passage.shown().add(await(sought, () -> road.isShown(index, sought)) - accepted);
            }
        });
        passage.failed().add(failed);
        return passage;
    }

    /** When it was there: the end of the first look that saw it. */
    private static long await(String sought, Sight sight) throws Exception {
        long begin = System.nanoTime();
        while (true) {
            boolean there = sight.isThere();
            long now = System.nanoTime();
            if (there) {
                return now;
            }
            if (now - begin > LONGEST.toNanos()) {
                throw new IOException("Never seen: " + sought);
            }
            Thread.sleep(pause(Duration.ofNanos(now - begin)));
        }
    }

    /** How long to wait before the next look: what that adds to the wait is a small part of it. */
    static Duration pause(Duration waited) {
        Duration part = waited.dividedBy(PART_OF_THE_WAIT);
        return part.compareTo(BETWEEN_LOOKS) > 0 ? part : BETWEEN_LOOKS;
    }
}
