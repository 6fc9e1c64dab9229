package io.parvis.starter.consumer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import io.micrometer.tracing.Tracer;

import io.parvis.starter.letters.LetterEvents.LetterMoved;
import io.parvis.starter.letters.LetterEvents.LetterPosted;

/** A handler that writes down what it was given, and fails for subjects that it was told of. */
final class Journal {

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Supplier<RuntimeException>> failures = new ConcurrentHashMap<>();
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private final Map<String, String> traces = new ConcurrentHashMap<>();
    private final Tracer tracer;

    Journal(Tracer tracer) {
        this.tracer = tracer;
    }

    void posted(Received<LetterPosted> event) {
        write(event, event.data().place());
    }

    void moved(Received<LetterMoved> event) {
        write(event, event.data().place());
    }

    void erased(String subject) {
        add(new Entry(subject, 0, "erased", System.nanoTime()));
    }

    private void write(Received<?> event, String place) {
        attempts.merge(event.subject(), 1, Integer::sum);
        traces.put(event.subject(), tracer.currentSpan().context().traceId());
        Supplier<RuntimeException> failure = failures.get(event.subject());
        if (failure != null) {
            throw failure.get();
        }
        add(new Entry(event.subject(), event.sequence(), place, System.nanoTime()));
    }

    private synchronized void add(Entry entry) {
        entries.add(entry);
    }

    void failFor(String subject, Supplier<RuntimeException> failure) {
        failures.put(subject, failure);
    }

    void workFor(String subject) {
        failures.remove(subject);
    }

    String trace(String subject) {
        return traces.get(subject);
    }

    int attempts(String subject) {
        return attempts.getOrDefault(subject, 0);
    }

    List<String> places(String subject) {
        return entries(subject).stream().map(Entry::place).toList();
    }

    synchronized List<Entry> entries(String subject) {
        return entries.stream().filter(entry -> entry.subject().equals(subject)).toList();
    }

    /**
     * What was applied.
     *
     * @param nanos when, by this JVM's clock, so that the journals of two replicas can be put together
     */
    record Entry(String subject, long sequence, String place, long nanos) {}
}
