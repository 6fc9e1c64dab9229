package io.parvis.starter.aggregate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A broker that keeps what it acknowledged, and can be made to refuse. */
final class RecordingTransport implements EventTransport {

    private final List<OutboxEvent> sent = new ArrayList<>();
    private Predicate<OutboxEvent> refusing = _ -> false;

    @Override
    public synchronized void send(OutboxEvent event) throws NotSent {
        if (refusing.test(event)) {
            throw new NotSent(event, new IOException("refused"));
        }
        sent.add(event);
    }

    synchronized void refuse(Predicate<OutboxEvent> events) {
        refusing = events;
    }

    synchronized List<OutboxEvent> sent() {
        return List.copyOf(sent);
    }

    /** The sequences of what was sent to a topic for a subject, in the order of sending. */
    List<Long> sequences(String topic, String subject) {
        return sent().stream()
                .filter(event -> event.topic().equals(topic) && event.subject().equals(subject))
                .map(OutboxEvent::sequence)
                .toList();
    }
}
