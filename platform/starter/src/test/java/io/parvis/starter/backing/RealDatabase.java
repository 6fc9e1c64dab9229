package io.parvis.starter.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** The database of {@code docker-compose.yml} in a container that ends with this JVM; the build's profile {@code containers} asks for it. */
final class RealDatabase {

    private static final Path PROJECT = Path.of("../..");
    private static final String IMAGE = "image: mongo:";
    private static final int CLIENTS = 27017;

    private RealDatabase() {}

    static boolean isWanted() {
        return Boolean.getBoolean("parvis.containers");
    }

    /** Starts it and says where clients connect. */
    static String start() {
        GenericContainer<?> container = new GenericContainer<>(image())
                .withCommand("mongod", "--replSet", "parvis", "--bind_ip_all")
                .withCreateContainerCmdModifier(create -> create.withHostName("mongo"))
                .withCopyFileToContainer(
                        MountableFile.forHostPath(PROJECT.resolve("infra/mongodb/primary.js")), "/primary.js")
                .withExposedPorts(CLIENTS)
                .waitingFor(Wait.forSuccessfulCommand("mongosh --quiet --norc /primary.js"));
        container.start();
        return "mongodb://%s:%d/?directConnection=true"
                .formatted(container.getHost(), container.getMappedPort(CLIENTS));
    }

    private static DockerImageName image() {
        try (Stream<String> lines = Files.lines(PROJECT.resolve("docker-compose.yml"))) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith(IMAGE))
                    .map(line -> DockerImageName.parse(line.substring("image: ".length())))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
