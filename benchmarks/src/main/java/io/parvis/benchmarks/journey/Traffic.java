package io.parvis.benchmarks.journey;

import java.io.IOException;
import java.time.Duration;

import io.parvis.benchmarks.load.OpenLoop;

/**
 * A constant rate of submissions. A part of them is watched, ten a second at most, by asking again two milliseconds after each answer: so
 * that looking does not become the load.
 */
record Traffic(int perSecond, int seconds) {

    private static final int WATCHED_PER_SECOND = 10;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    Passage on(Road road) {
        Passage passage = new Passage();
        int every = Math.max(1, perSecond / WATCHED_PER_SECOND);
        long failed = OpenLoop.during(seconds, perSecond, (index, intended) -> {
            String sought = road.submit(index);
            long accepted = System.nanoTime();
            passage.accepted().add(accepted - intended);
            if (index % every == 0) {
                long seen = watch(road, index, sought, passage);
                passage.readable().add(seen - intended);
                passage.after().add(seen - accepted);
            }
        });
        passage.failed().add(failed);
        return passage;
    }

    private static long watch(Road road, int index, String sought, Passage passage) throws Exception {
        long begin = System.nanoTime();
        while (true) {
            passage.reads().increment();
            boolean there = road.canRead(index, sought);
            long now = System.nanoTime();
            if (there) {
                return now;
            }
            if (now - begin > LONGEST.toNanos()) {
                throw new IOException("Never seen: " + sought);
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }
}
