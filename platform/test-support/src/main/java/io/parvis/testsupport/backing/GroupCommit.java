package io.parvis.testsupport.backing;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Lets those who write at the same time share a commit. A command touches several maps (the document, its unique keys), so a
 * commit waits for running commands and holds back new ones: no half of a command is ever in the file.
 */
final class GroupCommit implements AutoCloseable {

    /** After so many commits, pages that are still used are moved out of mostly unused parts of the file. */
    private static final int COMMITS_BETWEEN_COMPACTIONS = 100;

    private static final int WANTED_FILL_PERCENT = 70;
    private static final int BYTES_MOVED_AT_ONCE = 2_000_000;

    private final MVStore store;
    private final Consumer<MVStoreException> broken;
    private final Lock writers;
    private final Lock committer;
    private final Object committing = new Object();
    private final AtomicLong begun = new AtomicLong();
    private volatile long committed;
    private int commits;
    private boolean closed;

    /**
     * Commits to a store.
     *
     * @param broken told when a commit fails, on a full disk for example: the store is closed then, and only opening it anew helps
     */
    GroupCommit(MVStore store, Consumer<MVStoreException> broken) {
        ReadWriteLock lock = new ReentrantReadWriteLock(true);
        this.store = store;
        this.broken = broken;
        this.writers = lock.readLock();
        this.committer = lock.writeLock();
    }

    /** Runs a command that changes something, and returns when the change is in the file. */
    <T> T writing(Supplier<T> command) {
        long mine;
        T answer;
        writers.lock();
        try {
            mine = begun.incrementAndGet();
            answer = command.get();
        } finally {
            writers.unlock();
        }
        awaitCommitOf(mine);
        return answer;
    }

    /** Runs a command that changes nothing, and returns when every change that it may have seen is in the file. */
    <T> T reading(Supplier<T> command) {
        T answer = command.get();
        awaitCommitOf(begun.get());
        return answer;
    }

    /** Ends with a last commit; later commands fail. */
    @Override
    public void close() {
        synchronized (committing) {
            if (!closed) {
                commit();
                closed = true;
            }
        }
    }

    private void awaitCommitOf(long change) {
        if (committed >= change) {
            return;
        }
        synchronized (committing) {
            if (closed) {
                throw new IllegalStateException("The database is closed");
            }
            if (committed < change) {
                commit();
            }
        }
    }

    private void commit() {
        try {
            commitWhatHasBegun();
        } catch (MVStoreException e) {
            broken.accept(e);
            throw e;
        }
    }

    private void commitWhatHasBegun() {
        long upTo;
        committer.lock();
        try {
            upTo = begun.get();
            store.commit();
            if (++commits % COMMITS_BETWEEN_COMPACTIONS == 0) {
                store.compact(WANTED_FILL_PERCENT, BYTES_MOVED_AT_ONCE);
            }
        } finally {
            committer.unlock();
        }
        store.sync();
        committed = upTo;
    }
}
