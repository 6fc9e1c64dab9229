package io.parvis.notification.telling.messaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.consumer.Projection;
import io.parvis.starter.consumer.Received;
import io.parvis.starter.document.Rows;

/** A projection that is kept as long as a test runs. */
final class InMemoryProjection<D extends Record> implements Projection<D> {

    private final Map<String, D> states = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();

    @Override
    public boolean apply(Received<?> event, D state) {
        if (sequences.getOrDefault(event.subject(), 0L) >= event.sequence()) {
            return false;
        }
        sequences.put(event.subject(), event.sequence());
        states.put(event.subject(), state);
        return true;
    }

    @Override
    public void erase(String subject) {
        states.remove(subject);
        sequences.put(subject, Long.MAX_VALUE);
    }

    @Override
    public boolean isErased(String subject) {
        return sequences.getOrDefault(subject, 0L) == Long.MAX_VALUE;
    }

    @Override
    public Optional<D> find(String subject) {
        return Optional.ofNullable(states.get(subject));
    }

    @Override
    public Optional<D> findOne(Criteria condition) {
        throw new UnsupportedOperationException("affairs are found by their ids");
    }

    @Override
    public List<D> findAll(Criteria condition) {
        throw new UnsupportedOperationException("affairs are found by their ids");
    }

    @Override
    public Rows rows(List<String> fields) {
        throw new UnsupportedOperationException("nobody lists affairs");
    }
}
