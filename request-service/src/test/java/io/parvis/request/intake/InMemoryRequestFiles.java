package io.parvis.request.intake;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import io.parvis.starter.aggregate.Actor;

/** The files of requests, without a byte of them. */
public final class InMemoryRequestFiles implements RequestFiles {

    private final AtomicInteger questions = new AtomicInteger();
    private final Map<RequestId, Set<String>> files = new HashMap<>();

    /** From now on, the request has the file. */
    public void add(RequestId request, String file) {
        files.computeIfAbsent(request, _ -> new HashSet<>()).add(file);
    }

    /** How often it was asked for a file. */
    public int questions() {
        return questions.get();
    }

    @Override
    public Optional<String> name(RequestId request, String file) {
        questions.incrementAndGet();
        return Optional.of(file + ".pdf")
                .filter(_ -> files.getOrDefault(request, Set.of()).contains(file));
    }

    @Override
    public void removeAll(RequestId draft, Actor author) {
        files.remove(draft);
    }

    @Override
    public boolean removeRest(RequestId request, Attached attached, Actor requester, Instant before) {
        files.getOrDefault(request, new HashSet<>()).removeIf(file -> !attached.has(file));
        return true;
    }
}
