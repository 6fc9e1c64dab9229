package io.parvis.testsupport.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.node.ObjectNode;

import io.parvis.events.EventType;

/**
 * The committed schemas of published events, one file {@code <type>.json} each. What is committed is promised: a change that would break a
 * subscriber is never written.
 */
record PublishedSchemas(Path folder) {

    /**
     * Writes or compares the schema of a kind of event.
     *
     * @throws AssertionError if it differs, or if the change is not compatible, which no command can write
     */
    void agreeWith(EventType type, ObjectNode schema) {
        agree(GeneratedFile.at(folder.resolve(type.name() + ".json")), type, schema);
    }

    void agree(GeneratedFile file, EventType type, ObjectNode schema) {
        if (file.exists()) {
            List<String> broken = SchemaChange.breaking(Json.parse(file.committed()), schema);
            if (!broken.isEmpty()) {
                throw new AssertionError("""
                    %s would change for those who subscribe to it:
                      %s
                    A published event keeps its meaning. Add an optional field, or publish a new version beside it: \
                    a record of its own, a line in EventCatalogue, a sample.\
                    """.formatted(type.name(), String.join("\n" + "  ", broken)));
            }
        }
        file.agreesWith(Json.pretty(schema));
    }

    /** The wire names that have a schema. */
    List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
