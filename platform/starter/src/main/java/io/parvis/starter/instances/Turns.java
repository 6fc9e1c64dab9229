package io.parvis.starter.instances;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets each of several begin in turn, for each service by itself. Any number of threads may ask. */
public final class Turns {

    private final Map<String, AtomicInteger> next = new ConcurrentHashMap<>();

    /** All of a service's, in their order, beginning with the one whose turn it is. */
    public <T> List<T> of(String service, List<T> all) {
        if (all.size() < 2) {
            return all;
        }
        int turn = next.computeIfAbsent(service, _ -> new AtomicInteger()).getAndIncrement();
        List<T> turned = new ArrayList<>(all);
        Collections.rotate(turned, -Math.floorMod(turn, all.size()));
        return turned;
    }
}
