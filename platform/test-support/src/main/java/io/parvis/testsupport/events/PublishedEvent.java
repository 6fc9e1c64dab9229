package io.parvis.testsupport.events;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An event on a topic.
 *
 * @param record what lies there
 * @param data   its value, read as the record of {@code io.parvis.events} that its type names
 */
public record PublishedEvent<T extends Record>(PublishedRecord record, T data) {

    public String id() {
        return required("id");
    }

    public String source() {
        return required("source");
    }

    public String type() {
        return required("type");
    }

    public String subject() {
        return required("subject");
    }

    public long sequence() {
        return Long.parseLong(required("sequence"));
    }

    public Instant time() {
        return OffsetDateTime.parse(required("time")).toInstant();
    }

    public String actor() {
        return required("actor");
    }

    public @Nullable String dataref() {
        return record.attribute("dataref");
    }

    private String required(String attribute) {
        return Objects.requireNonNull(record.attribute(attribute), () -> "no " + attribute + " in " + record.summary());
    }
}
