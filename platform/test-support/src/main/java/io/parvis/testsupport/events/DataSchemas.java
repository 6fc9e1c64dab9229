package io.parvis.testsupport.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;

import io.parvis.events.EventCatalogue;

/** The JSON Schemas of {@code platform/events}, to hold published data against. */
final class DataSchemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private DataSchemas() {}

    /** What is wrong with data of a type of the catalogue, as JSON. */
    static List<String> defects(String type, String data) {
        return SCHEMAS.computeIfAbsent(type, DataSchemas::read).validate(data, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema read(String type) {
        String schema = "/schemas/" + type + ".json";
        try (InputStream json = Objects.requireNonNull(EventCatalogue.class.getResourceAsStream(schema), schema)) {
            return REGISTRY.getSchema(json, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
