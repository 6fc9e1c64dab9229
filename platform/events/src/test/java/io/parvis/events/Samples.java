package io.parvis.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The golden samples, one file for each kind of event. */
final class Samples {

    /** Leaves out what is absent, and reads past fields that it does not know. */
    static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final Path FOLDER = Path.of("src/main/resources/samples");

    private Samples() {}

    static ObjectNode of(EventType type) {
        return JSON.readValue(FOLDER.resolve(type.name() + ".json").toFile(), ObjectNode.class);
    }

    /** The wire names that have a sample. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
