package io.parvis.testsupport.events;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A record as it lies on a topic, whatever it holds.
 *
 * @param headers in the order of their names; the last value where a name came twice
 * @param value   as text, null for a tombstone
 */
public record PublishedRecord(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        @Nullable String value) {

    /** A CloudEvents attribute: the header {@code ce_<name>}. */
    public @Nullable String attribute(String name) {
        return headers.get("ce_" + name);
    }

    boolean isAbout(String subject) {
        return subject.equals(attribute("subject"));
    }

    boolean mentions(String text) {
        return contains(key, text)
                || contains(value, text)
                || headers.entrySet().stream()
                        .anyMatch(header -> contains(header.getKey(), text) || contains(header.getValue(), text));
    }

    private static boolean contains(@Nullable String whole, String text) {
        return whole != null && whole.contains(text);
    }

    /** Where it lies and what it says that it is, for the message of a failed test. */
    String summary() {
        return "%s-%d@%d %s subject=%s sequence=%s"
                .formatted(topic, partition, offset, attribute("type"), attribute("subject"), attribute("sequence"));
    }
}
