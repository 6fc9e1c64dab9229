package io.parvis.gateway.limits;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** How many places each caller has now; whoever has none is not remembered. */
final class Shares {

    private final int most;
    private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

    /** @param most places of one caller */
    Shares(int most) {
        this.most = most;
    }

    /** Takes a place; false if the caller has as many as anyone may have. */
    boolean take(String caller) {
        AtomicBoolean isFree = new AtomicBoolean();
        taken.compute(caller, (_, count) -> {
            int now = count == null ? 0 : count;
            isFree.set(now < most);
            return isFree.get() ? now + 1 : now;
        });
        return isFree.get();
    }

    void giveBack(String caller) {
        taken.computeIfPresent(caller, (_, count) -> count == 1 ? null : count - 1);
    }

    boolean isEmpty() {
        return taken.isEmpty();
    }
}
