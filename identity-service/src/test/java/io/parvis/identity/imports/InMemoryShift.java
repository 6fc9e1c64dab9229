package io.parvis.identity.imports;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A turn among the workers of one process. */
public final class InMemoryShift implements Shift {

    private @Nullable String holder;
    private Instant end = Instant.MIN;

    @Override
    public synchronized boolean take(String worker, Instant now, Instant until) {
        if (holder != null && !holder.equals(worker) && end.isAfter(now)) {
            return false;
        }
        holder = worker;
        end = until;
        return true;
    }

    @Override
    public synchronized void leave(String worker) {
        if (worker.equals(holder)) {
            holder = null;
        }
    }
}
