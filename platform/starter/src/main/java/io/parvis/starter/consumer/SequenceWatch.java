package io.parvis.starter.consumer;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Remembers the last sequence of the subjects that were busy lately, to notice when one is missing. Only a measure: nothing depends on it, and it
 * starts anew with the process.
 */
final class SequenceWatch {

    private static final int SUBJECTS = 10_000;

    private final Map<Line, Long> last = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Line, Long> eldest) {
            return size() > SUBJECTS;
        }
    };

    /** Notes an event; true if at least one between it and its subject's last one has not come. */
    synchronized boolean showsGap(Line line, ConsumerRecord<String, byte[]> message) {
        long sequence = Line.sequence(message).orElse(0L);
        Long before = last.get(line);
        if (before == null || sequence > before) {
            last.put(line, sequence);
        }
        return before != null && sequence > before + 1;
    }
}
