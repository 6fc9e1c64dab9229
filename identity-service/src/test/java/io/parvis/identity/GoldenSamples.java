package io.parvis.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.events.EventCatalogue;

/** The published language's samples, to compare with what this service publishes. */
public final class GoldenSamples {

    private static final JsonMapper JSON = JsonMapper.shared();

    private GoldenSamples() {}

    /** The sample of a published record. */
    public static JsonNode of(Class<? extends Record> payload) {
        String name = "/samples/" + EventCatalogue.of(payload).name() + ".json";
        try (InputStream sample = EventCatalogue.class.getResourceAsStream(name)) {
            return JSON.readTree(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record as it is published. */
    public static JsonNode published(Record payload) {
        return JSON.valueToTree(payload);
    }
}
