package io.parvis.testsupport.documents;

import static io.parvis.testsupport.documents.Markdown.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;

/** The settings {@code parvis.*} of a module, from the metadata that the compiler made of its properties records. */
final class SettingsTable {

    private static final Path METADATA = Path.of("target/classes/META-INF/spring-configuration-metadata.json");

    private SettingsTable() {}

    /**
     * The table of a module's settings.
     *
     * @param defaults YAML files whose values count before those of the records, the later before the earlier
     */
    static String of(Path module, List<Path> defaults) {
        Properties given = properties(defaults);
        return Markdown.table(
                "None of its own.",
                List.of("setting", "default", "what it is"),
                settings(module)
                        .filter(setting -> setting.path("name").asString().startsWith("parvis."))
                        .map(setting -> List.of(
                                code(setting.path("name").asString()),
                                defaultOf(setting, given),
                                Markdown.ofComment(setting.path("description").asString(""))))
                        .sorted((one, other) -> one.getFirst().compareTo(other.getFirst()))
                        .toList());
    }

    private static Stream<JsonNode> settings(Path module) {
        Path metadata = module.resolve(METADATA);
        try {
            return Files.exists(metadata)
                    ? Json.parse(Files.readString(metadata)).path("properties").valueStream()
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String defaultOf(JsonNode setting, Properties given) {
        String value = given.getProperty(setting.path("name").asString());
        if (value == null) {
            JsonNode declared = setting.path("defaultValue");
            value = declared.isArray()
                    ? String.join(
                            ", ", declared.valueStream().map(JsonNode::asString).toList())
                    : declared.asString("");
        }
        return value.isBlank() ? "" : code(value);
    }

    private static Properties properties(List<Path> files) {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(files.stream()
                .filter(Files::exists)
                .map(FileSystemResource::new)
                .toArray(Resource[]::new));
        Properties given = yaml.getObject();
        return given == null ? new Properties() : given;
    }
}
