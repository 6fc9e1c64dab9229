package io.parvis.request.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import io.parvis.starter.aggregate.Actor;

/** The files of requests, without a byte of them. */
public final class InMemoryRequestFiles implements RequestFiles {

    private final Map<RequestId, Set<String>> files = new HashMap<>();

    /** From now on, the request has the file. */
    public void add(RequestId request, String file) {
        files.computeIfAbsent(request, _ -> new HashSet<>()).add(file);
    }

    @Override
    public boolean has(RequestId request, String file) {
        return files.getOrDefault(request, Set.of()).contains(file);
    }

    @Override
    public void removeAll(RequestId draft, Actor author) {
        files.remove(draft);
    }
}
