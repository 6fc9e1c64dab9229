package io.parvis.starter.aggregate;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;

import org.bson.Document;
import org.springframework.dao.OptimisticLockingFailureException;

/** Changes a document again from the start as long as others come between. */
final class Attempts {

    private static final int MOST = 64;
    private static final int LONGEST_PAUSE_MILLIS = 20;

    private Attempts() {}

    /**
     * What came of the first attempt that nobody came in between of, or empty when there is no document.
     *
     * @param change empty when another change came between
     */
    static <T> Optional<T> change(
            String id, Supplier<Optional<Document>> load, Function<Document, Optional<T>> change) {
        for (int attempt = 0; attempt < MOST; attempt++) {
            pause(attempt);
            Optional<Document> document = load.get();
            if (document.isEmpty()) {
                return Optional.empty();
            }
            Optional<T> changed = change.apply(document.get());
            if (changed.isPresent()) {
                return changed;
            }
        }
        throw new OptimisticLockingFailureException(id + " is changed by others all the time");
    }

    private static void pause(int attempt) {
        if (attempt > 0) {
            int longest = Math.min(attempt, LONGEST_PAUSE_MILLIS);
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(longest)));
        }
    }
}
