package io.parvis.testsupport.container;

import java.nio.file.Path;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.MountableFile;

/** The database of {@code docker-compose.yml}, a replica set of one. */
public final class DatabaseContainer {

    private static final int CLIENTS = 27017;
    private static final String HOST = "mongo";
    private static final String PRIMARY = "infra/mongodb/primary.js";

    private DatabaseContainer() {}

    /** Starts a database that forgets everything when it is closed. */
    public static BackingContainer inMemory(int port) {
        return BackingContainer.start(container(), port, CLIENTS);
    }

    /** Starts a database that keeps what it has; a file stands for its volume. */
    public static BackingContainer durable(Path file, int port) {
        return BackingContainer.start(container(), port, CLIENTS, DataVolume.of(file), "/data/db");
    }

    private static GenericContainer<?> container() {
        return new GenericContainer<>(ComposeImages.of("mongo"))
                .withCommand("mongod", "--replSet", "parvis", "--bind_ip_all")
                .withCreateContainerCmdModifier(create -> create.withHostName(HOST))
                .withCopyFileToContainer(MountableFile.forClasspathResource(PRIMARY), "/" + PRIMARY)
                .waitingFor(Wait.forSuccessfulCommand("mongosh --quiet --norc /" + PRIMARY));
    }
}
