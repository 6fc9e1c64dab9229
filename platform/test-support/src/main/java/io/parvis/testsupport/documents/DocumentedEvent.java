package io.parvis.testsupport.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import io.parvis.events.EventCatalogue;
import io.parvis.events.EventType;
import io.parvis.testsupport.architecture.Repository;

/**
 * All that is known of a kind of event: from the catalogue, its record and comment, its sample, and the services' sources.
 *
 * @param sample    the golden sample
 * @param publisher the service that publishes it
 * @param consumers the services that apply it
 */
record DocumentedEvent(
        EventType type,
        PayloadDescription description,
        ObjectNode schema,
        JsonNode sample,
        String publisher,
        List<String> consumers) {

    private static final Path EVENTS = Path.of("platform/events/src/main");

    /** Every event of the catalogue, in its order. */
    static List<DocumentedEvent> all(Repository repository) {
        EventUses uses = EventUses.of(repository);
        Path events = repository.root().resolve(EVENTS);
        return EventCatalogue.all().stream()
                .map(type -> {
                    PayloadDescription description = PayloadDescription.of(type.payload(), events.resolve("java"));
                    return new DocumentedEvent(
                            type,
                            description,
                            EventSchema.of(type, description),
                            sample(events.resolve("resources/samples").resolve(type.name() + ".json")),
                            uses.publisherOf(type),
                            uses.consumersOf(type));
                })
                .toList();
    }

    static PublishedSchemas schemas(Repository repository) {
        return new PublishedSchemas(repository.root().resolve(EVENTS).resolve("resources/schemas"));
    }

    /** Whether other systems may subscribe to it; of the rest, no document tells them. */
    boolean isOpen() {
        return type.channel() != EventType.Channel.INTERNAL;
    }

    boolean isState() {
        return type.channel() == EventType.Channel.STATES;
    }

    private static JsonNode sample(Path file) {
        try {
            return Json.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
