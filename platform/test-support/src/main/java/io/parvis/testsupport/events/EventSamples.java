package io.parvis.testsupport.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import tools.jackson.databind.json.JsonMapper;

import io.parvis.events.EventCatalogue;

/**
 * The golden samples of {@code platform/events}. A publisher's test compares what its translator makes with one; a consumer's test applies
 * one.
 */
public final class EventSamples {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EventSamples() {}

    /** The sample of a kind of event. */
    public static <T extends Record> T of(Class<T> payload) {
        String sample = "/samples/" + EventCatalogue.of(payload).name() + ".json";
        try (InputStream json = Objects.requireNonNull(EventCatalogue.class.getResourceAsStream(sample), sample)) {
            return JSON.readValue(json, payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
