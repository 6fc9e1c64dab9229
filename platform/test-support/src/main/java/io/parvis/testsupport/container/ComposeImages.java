package io.parvis.testsupport.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

import org.testcontainers.utility.DockerImageName;
import org.yaml.snakeyaml.Yaml;

/** The images of the one place that names them. */
final class ComposeImages {

    private static final String FILE = "/infra/docker-compose.yml";

    private ComposeImages() {}

    /** The image of a service of {@code docker-compose.yml}. */
    static DockerImageName of(String service) {
        try (InputStream file = ComposeImages.class.getResourceAsStream(FILE)) {
            Map<String, Map<String, Map<String, Object>>> compose =
                    new Yaml().load(Objects.requireNonNull(file, FILE + " is not on the class path"));
            Map<String, Object> container =
                    Objects.requireNonNull(compose.get("services")).get(service);
            return DockerImageName.parse(
                    String.valueOf(Objects.requireNonNull(container, () -> "There is no " + service + " in " + FILE)
                            .get("image")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
