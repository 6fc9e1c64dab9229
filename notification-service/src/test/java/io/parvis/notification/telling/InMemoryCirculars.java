package io.parvis.notification.telling;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Circulars that are kept as long as a test runs. */
public final class InMemoryCirculars implements Circulars {

    private final Map<String, Circular> circulars = new ConcurrentHashMap<>();

    @Override
    public Optional<Circular> of(String event) {
        return Optional.ofNullable(circulars.get(Circular.idFor(event)));
    }

    @Override
    public Circular keep(Circular circular) {
        circulars.putIfAbsent(circular.id(), circular);
        return circulars.get(circular.id());
    }

    boolean isEmpty() {
        return circulars.isEmpty();
    }
}
